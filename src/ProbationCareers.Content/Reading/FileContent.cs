using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content.Reading;

/// <summary>A file as it was read: its bytes, or why there are none.</summary>
/// <param name="Bytes">The bytes; null when the file cannot be read or is too large.</param>
/// <param name="Problem">Why there are none.</param>
internal sealed record FileContent(byte[]? Bytes, Problem? Problem)
{
    /// <summary>The largest file, in bytes: 1 MiB. A page of a thousandth of that is long.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>Whether a file holds the same as another, or cannot be read for the same reason.</summary>
    public bool IsSameAs(FileContent other) =>
        ReferenceEquals(this, other) || (Problem == other.Problem && Bytes.AsSpan().SequenceEqual(other.Bytes));

    /// <summary>A file that is not opened.</summary>
    public static FileContent Refused(Problem problem) => new(null, problem);

    /// <summary>
    /// Reads a file, and never more than one byte over the largest size: what the system says of a file's length need not be so.
    /// </summary>
    /// <param name="file">Its name, from the content folder.</param>
    /// <param name="path">Where it is.</param>
    /// <param name="length">The length that the system gives, in bytes.</param>
    public static FileContent Read(string file, string path, long length)
    {
        try
        {
            // No lock: a program that saves the file just now must not fail because it is read.
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var buffer = new byte[(int)Math.Clamp(length, 0, MaxBytes) + 1];
            var filled = 0;
            for (int read; (read = RandomAccess.Read(handle, buffer.AsSpan(filled), filled)) > 0; )
            {
                filled += read;
                if (filled < buffer.Length)
                    continue;
                if (filled > MaxBytes)
                    return Refused(TooLarge(file));
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, MaxBytes + 1));
            }

            return new FileContent(buffer[..filled], null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refused(Unreadable(file, $"The file cannot be opened: {error.Message}"));
        }
    }

    /// <summary>A problem of a file, or a folder, that cannot be opened.</summary>
    public static Problem Unreadable(string file, string what) =>
        new(file, Position.Start, ProblemRule.UnreadableFile, what, "Check its permissions, and that no other program holds it.");

    private static Problem TooLarge(string file) =>
        new(
            file,
            Position.Start,
            ProblemRule.FileTooLarge,
            "The file is over 1 MiB (1,048,576 bytes).",
            "Split it, or make the image smaller."
        );
}
