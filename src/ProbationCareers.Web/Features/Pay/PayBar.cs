using System.Globalization;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Pay.Explorer;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>A range of pay as a bar beside others on one scale.</summary>
/// <param name="Label">Where it is paid.</param>
/// <param name="Sum">The range in words, with a link to how it adds up; null when <paramref name="Range"/> has it.</param>
/// <param name="Range">The figures of the range; null for a sum.</param>
/// <param name="Start">Where the bar starts, from 0 to 100.</param>
/// <param name="Width">How long it is, from 0 to 100.</param>
internal sealed record PayBar(string Label, Link? Sum, PayRange? Range, string Start, string Width)
{
    /// <summary>What the scale begins and ends on a multiple of, in pounds.</summary>
    private const decimal Step = 5000;

    /// <summary>The bars of a band: outside London, and inside the M25.</summary>
    /// <param name="range">What it pays outside London.</param>
    /// <param name="london">What it pays inside the M25; null when that is not known.</param>
    /// <param name="sum">The address that shows how that adds up.</param>
    /// <returns>The bars; none when the top of the range is not known.</returns>
    public static IReadOnlyList<PayBar> Of(PayRange range, PaySum? london, string sum)
    {
        if (range.Highest is not { } highest)
            return [];
        var least = decimal.Floor(range.Lowest.Value / Step) * Step;
        var most = decimal.Ceiling((london?.High ?? highest.Value) / Step) * Step;
        return
        [
            new("Outside London", null, range, At(range.Lowest.Value), At(least + highest.Value - range.Lowest.Value)),
            .. london is { High: { } top }
                ? [new PayBar("Inside the M25", new Link(london.InWords, sum), null, At(london.Low), At(least + top - london.Low))]
                : Array.Empty<PayBar>(),
        ];

        string At(decimal amount) => decimal.Round((amount - least) / (most - least) * 100, 1).ToString(CultureInfo.InvariantCulture);
    }
}
