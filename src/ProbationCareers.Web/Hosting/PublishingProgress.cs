using ProbationCareers.Store.Publishing;

namespace ProbationCareers.Web.Hosting;

/// <summary>Writes how far publishing has come: each stage at its start, and every few seconds while it lasts.</summary>
internal sealed partial class PublishingProgress(TimeProvider clock, ILogger<PublishingProgress> logger) : IProgress<PublishingStep>
{
    /// <summary>Fewer pages are written in no time: a save in the preview is one line, not two.</summary>
    private const int Many = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    private long _last;
    private bool _isWriting;

    /// <inheritdoc />
    public void Report(PublishingStep value)
    {
        var starts = value is { Stage: PublishingStage.Writing, Done: 0 } && !_isWriting;
        _isWriting = value.Stage == PublishingStage.Writing && value.Done < value.Of;
        if (value.Stage == PublishingStage.Reading)
            Reading(logger, value.Of);
        else if (starts && value.Of >= Many)
            Writing(logger, value.Of);
        else if (!starts && _isWriting && clock.GetElapsedTime(_last) >= Pause)
            Written(logger, value.Done, value.Of);
        else if (!starts)
            return;
        _last = clock.GetTimestamp();
    }

    [LoggerMessage(LogLevel.Information, "Reading {Files} files of content")]
    private static partial void Reading(ILogger logger, int files);

    [LoggerMessage(LogLevel.Information, "Publishing {Pages} pages")]
    private static partial void Writing(ILogger logger, int pages);

    [LoggerMessage(LogLevel.Information, "Publishing: {Done} of {Pages} pages")]
    private static partial void Written(ILogger logger, int done, int pages);
}
