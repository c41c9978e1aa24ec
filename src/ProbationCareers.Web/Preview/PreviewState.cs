using System.Collections.Concurrent;
using System.Threading.Channels;

namespace ProbationCareers.Web.Preview;

/// <summary>What the preview shows now, and the browsers that wait to hear of the next change.</summary>
internal sealed class PreviewState
{
    private readonly ConcurrentDictionary<Channel<PreviewUpdates>, byte> _listeners = new();

    /// <summary>The newest news.</summary>
    public PreviewUpdates Now { get; private set; } = new(0, [], []);

    /// <summary>Tells every browser.</summary>
    public void Tell(PreviewUpdates news)
    {
        Now = news;
        foreach (var listener in _listeners.Keys)
            listener.Writer.TryWrite(news);
    }

    /// <summary>The news from now on, the present state first.</summary>
    public async IAsyncEnumerable<PreviewUpdates> ListenAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var channel = Channel.CreateBounded<PreviewUpdates>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        _listeners[channel] = 0;
        try
        {
            yield return Now;
            await foreach (var news in channel.Reader.ReadAllAsync(cancellationToken))
                yield return news;
        }
        finally
        {
            _listeners.TryRemove(channel, out _);
        }
    }
}
