using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Reading;

/// <summary>The images of a content folder.</summary>
internal sealed class ImageFiles
{
    /// <summary>Opens them.</summary>
    public ImageFiles(ContentFolder folder)
    {
        var images = new List<ImageDocument>();
        var problems = new List<Problem>();
        foreach (var file in folder.Files.Where(ContentFolder.IsImage))
        {
            problems.AddRange(
                FaultGuard.Check(
                    file,
                    Position.Start,
                    () =>
                    {
                        var found = new FileProblems(file);
                        if (Read(folder.Read(file), file, found) is { } image)
                            images.Add(image);
                        return found.Found;
                    }
                )
            );
        }

        (Images, Problems) = (images, problems);
    }

    /// <summary>Those that can be shown.</summary>
    public IReadOnlyList<ImageDocument> Images { get; }

    /// <summary>What is wrong with the others.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    private static ImageDocument? Read(FileContent content, string file, FileProblems problems)
    {
        if (ContentFile.ReadBytes(content, problems) is not { } bytes)
            return null;
        var mediaType = ImageDocument.MediaTypes[Path.GetExtension(file)];
        Check(bytes, mediaType, problems);
        return new ImageDocument("/" + file, mediaType, bytes);
    }

    /// <summary>An image is what its name says: whatever else a file holds would be given to everyone.</summary>
    private static void Check(byte[] bytes, string mediaType, FileProblems problems)
    {
        var found = ImageSignature.MediaTypeOf(bytes);
        if (found == mediaType)
            return;
        var should = ImageSignature.NameOf(mediaType);
        var ending = ImageDocument.MediaTypes.FirstOrDefault(type => type.Value == found).Key;
        problems.Add(
            Position.Start,
            ProblemRule.WrongImage,
            found is null
                ? $"The file is not a {should} image."
                : $"The file is not a {should} image: it is {ImageSignature.NameOf(found)}.",
            ending is null
                ? $"Save the image again as {should}, in the program that made it."
                : $"Rename it to end in {ending}, or save it again as {should}."
        );
    }
}
