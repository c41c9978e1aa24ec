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
            var found = new FileProblems(file);
            if (ContentFile.ReadBytes(folder.Read(file), found) is { } bytes)
                images.Add(new ImageDocument("/" + file, ImageDocument.MediaTypes[Path.GetExtension(file)], bytes));
            problems.AddRange(found.Found);
        }

        (Images, Problems) = (images, problems);
    }

    /// <summary>Those that can be shown.</summary>
    public IReadOnlyList<ImageDocument> Images { get; }

    /// <summary>What is wrong with the others.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
