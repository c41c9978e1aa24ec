export default {
  root: true,
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // A title says what the page is, then the site; it is cut by search engines where they like, and none is wrong for that.
    "long-title": "off",
    // Both forms of an attribute without a value are valid: views write one, and what they are given for a value the other.
    "attribute-boolean-style": "off",
    // A key may stand several times in an address: that is how several roles are compared.
    "form-dup-name": "off",
  },
};
