namespace ProbationCareers.Browser.Tests.Visits;

/// <summary>How large a visitor's window is.</summary>
public enum Screen
{
    /// <summary>A small phone: 360 by 800.</summary>
    Phone,

    /// <summary>The narrowest window that WCAG 1.4.10 asks for, which is also 1280 by 1024 at 400%: 320 by 256.</summary>
    Zoomed,

    /// <summary>A laptop: 1280 by 900.</summary>
    Desktop,
}
