namespace ProbationCareers.Browser.Tests.Visits;

/// <summary>What has the focus, and whether it can be seen.</summary>
/// <param name="Markup">The start of its markup.</param>
/// <param name="OutlineStyle">The computed style of its outline, or of the card that it covers.</param>
/// <param name="OutlineWidth">The outline's width in pixels; 0 when there is none.</param>
/// <param name="OutlineIsClear">Whether the outline has no colour of its own, so that only forced colours show it.</param>
/// <param name="Changes">Which computed styles differ from those without the focus.</param>
/// <param name="IsInWindow">Whether part of it is inside the window.</param>
/// <param name="IsCovered">Whether something else lies over all of it (WCAG 2.4.11).</param>
internal sealed record FocusedElement(
    string Markup,
    string OutlineStyle,
    double OutlineWidth,
    bool OutlineIsClear,
    IReadOnlyList<string> Changes,
    bool IsInWindow,
    bool IsCovered
)
{
    /// <summary>Whether there is an outline, of any colour.</summary>
    public bool HasOutline => OutlineStyle is not "none" && OutlineWidth >= 2;

    /// <summary>Checks that a reader who looks at the screen knows where the focus is.</summary>
    public void ShouldBeSeen()
    {
        IsInWindow.ShouldBeTrue($"The focus is outside the window, on {Markup}");
        IsCovered.ShouldBeFalse($"The focus is hidden behind something, on {Markup}");
        ((HasOutline && !OutlineIsClear) || Changes.Count > 0).ShouldBeTrue($"Nothing shows that the focus is on {Markup}");
    }
}

/// <summary>Asks the page for it.</summary>
internal static class FocusedElements
{
    /// <summary>
    /// Reads the style with the focus, takes the focus away to read it without, and gives it back. A card shows the focus
    /// of the link that covers it.
    /// </summary>
    public const string Script = """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body || element === document.documentElement) return null;
          const shown = element.closest('.pc-card__link') ? element.closest('.pc-card') : element;
          const names = ['outlineStyle', 'outlineWidth', 'backgroundColor', 'boxShadow'];
          const read = () => { const style = getComputedStyle(shown); return Object.fromEntries(names.map(name => [name, style[name]])); };
          const color = getComputedStyle(shown).outlineColor;
          const focused = read();
          const boxes = [...element.getClientRects()];
          const isInWindow = boxes.some(
            box => box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth && box.width > 1);
          const isMine = (x, y) => {
            const hit = document.elementFromPoint(x, y);
            return !!hit && (shown.contains(hit) || hit.contains(element));
          };
          const isUncovered = boxes.some(box => [.1, .5, .9].some(part =>
            isMine(box.left + box.width * part, Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1))));
          element.blur();
          const blurred = read();
          element.focus({ preventScroll: true, focusVisible: true });
          return {
            markup: element.outerHTML.slice(0, 120),
            outlineStyle: focused.outlineStyle,
            outlineWidth: parseFloat(focused.outlineWidth),
            outlineIsClear: /^rgba\(.*, 0\)$/.test(color) || color === 'transparent',
            changes: names.filter(name => !name.startsWith('outline') && focused[name] !== blurred[name]),
            isInWindow,
            isCovered: isInWindow && !isUncovered,
          };
        }
        """;

    /// <summary>What has the focus now; null when nothing on the page has.</summary>
    public static Task<FocusedElement?> FocusedAsync(this Visit visit) => visit.ReadAsync<FocusedElement>(Script);
}
