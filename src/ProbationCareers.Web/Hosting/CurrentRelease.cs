using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// The release whose pages this instance keeps, as the watcher last saw it in the store. Only the watcher notes one: if a
/// request did, the watcher would see nothing new and go on keeping the pages of the release before.
/// </summary>
internal sealed class CurrentRelease
{
    private volatile string _name = "";

    /// <summary>A name that no other release of this store has or will have; empty until the store was first read.</summary>
    public string Name => _name;

    /// <summary>Notes the release that the store holds now.</summary>
    /// <returns>True when it is another one than before.</returns>
    public bool Note(Release? release)
    {
        var name = release is null ? "" : $"{release.Number}-{release.ContentHash}";
        if (name == _name) return false;
        _name = name;
        return true;
    }
}
