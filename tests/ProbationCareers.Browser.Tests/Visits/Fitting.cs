namespace ProbationCareers.Browser.Tests.Visits;

/// <summary>Whether a page fits its window.</summary>
internal static class Fitting
{
    /// <summary>
    /// Text that lies outside the window or outside a box that hides what does not fit. Text for screen readers only is left
    /// out, and so is what is in a box that scrolls, where nothing is lost.
    /// </summary>
    private const string CutOff = """
        () => {
          const lost = [];
          const isForScreenReaders = element =>
            element !== document.body && (getComputedStyle(element).clipPath === 'inset(50%)' || isForScreenReaders(element.parentElement));
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const text = texts.currentNode;
            const parent = text.parentElement;
            if (!text.data.trim() || parent.closest('.govuk-skip-link') || isForScreenReaders(parent)) continue;
            if (!parent.checkVisibility()) continue;
            const range = document.createRange();
            range.selectNodeContents(text);
            let left = 0, right = document.documentElement.clientWidth, scrolls = false;
            for (let box = parent; box && box !== document.body; box = box.parentElement) {
              const overflow = getComputedStyle(box).overflowX;
              if (overflow === 'auto' || overflow === 'scroll') { scrolls = true; break; }
              if (overflow === 'hidden' || overflow === 'clip') {
                const edges = box.getBoundingClientRect();
                left = Math.max(left, edges.left);
                right = Math.min(right, edges.right);
              }
            }
            if (!scrolls && [...range.getClientRects()].some(line => line.width > 0 && (line.left < left - 1 || line.right > right + 1)))
              lost.push(text.data.trim().slice(0, 80));
          }
          return lost;
        }
        """;

    /// <summary>By how many pixels the page is wider than its window.</summary>
    public static Task<int> SidewaysAsync(this Visit visit) =>
        visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>Text that cannot be seen although it should be; empty when nothing is lost.</summary>
    public static Task<string[]> CutOffAsync(this Visit visit) => visit.Page.EvaluateAsync<string[]>(CutOff);
}
