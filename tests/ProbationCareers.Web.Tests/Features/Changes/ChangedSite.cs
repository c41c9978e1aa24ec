using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Changes;

/// <summary>Four releases of the small content: the first, one of figures, one of pages, and one that nobody would notice.</summary>
public sealed class ChangedSite : IAsyncLifetime
{
    private SmallSite? _small;

    internal RunningSite Site => _small!.Site;

    public async ValueTask InitializeAsync()
    {
        _small = await SmallSite.StartAsync(new DateOnly(2026, 12, 1));
        var content = _small.Content;

        content.Replace("figures/all.yml", "value: 21000\n  asAt: 2026-09", "value: 22000\n  asAt: 2026-11");
        content.Replace("figures/all.yml", "value: 4000\n  asAt: 2026-09", "value: 4000\n  asAt: 2026-10");
        await PublishOnAsync(2);

        content.Replace("pay/leave.md", "title: \"Leave\"", "title: \"Days off\"");
        content.Replace("site/privacy.md", "reviewed: 2026-11-01", "reviewed: 2026-12-03");
        content.Replace("working-environments/office.md", "It is busy.", "It is loud.");
        content.Replace("skills/listening.md", "title: \"Listening\"", "title: \"Hearing\"");
        File.Move(content.Of("skills/listening.md"), content.Of("skills/hearing.md"));
        await File.AppendAllTextAsync(content.Of("redirects.yml"), "- { from: /skills/listening, to: /skills/hearing }\n");
        await PublishOnAsync(3);

        content.Replace("roles/officer.md", "owner: Content team", "owner: Roles team");
        await PublishOnAsync(4);
    }

    public async ValueTask DisposeAsync()
    {
        if (_small is not null)
            await _small.DisposeAsync();
    }

    private Task PublishOnAsync(int day)
    {
        _small!.MoveTo(new DateOnly(2026, 12, day));
        return _small.PublishAsync();
    }
}
