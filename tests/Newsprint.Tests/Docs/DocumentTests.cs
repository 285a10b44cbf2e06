using System.Text.RegularExpressions;
using Newsprint.Tool.Sessions;
using Xunit;

namespace Newsprint.Tests;

/// <summary>What documents point at is there; what they say to type can be typed.</summary>
[Collection("console")]
public partial class DocumentTests
{
    /// <summary>Every Markdown file.</summary>
    public static TheoryData<string> Paths => [.. Documents.All];

    [Theory]
    [MemberData(nameof(Paths))]
    public void LinksLeadSomewhere(string document)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(document))!;
        Assert.All(Documents
            .Links(Documents.Read(document))
            .Where(link => !link.Contains("://") && !link.StartsWith("mailto:", StringComparison.Ordinal)),
            link => Assert.True(IsThere(document, folder, link), $"{document} links to {link}, which is not there"));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void CallsCanBeMade(string document)
    {
        var text = Documents.Read(document);
        var lines = Documents
            .Blocks(text)
            .Where(block => block.Language is "" or "sh" or "console")
            .SelectMany(block => block.Code.Split('\n'))
            .Select(line => line.Trim());
        Assert.Empty(lines.Where(DocumentedCalls.IsCall).SelectMany(DocumentedCalls.Errors));
        Assert.Empty(Documents.Inline(text).Where(DocumentedCalls.IsCall).SelectMany(DocumentedCalls.Unknown));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void ScriptsAndProjectsThatAreRunAreThere(string document)
    {
        var words = Documents.Blocks(Documents.Read(document)).SelectMany(block => block.Code.Split('\n'))
            .Where(line =>
                line.TrimStart().StartsWith("dotnet ", StringComparison.Ordinal)).SelectMany(line =>
                    line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(words.Where(word =>
            word.StartsWith("lib/", StringComparison.Ordinal) || word.StartsWith("tests/", StringComparison.Ordinal)
                || word.StartsWith("notebooks/", StringComparison.Ordinal)),
            path => Assert.True(Path.Exists(Repository.PathOf(path)), $"{document} runs {path}, which is not there"));
    }

    [Theory]
    [InlineData("lib/Newsprint/README.md")]
    [InlineData("lib/Newsprint.Analysis/README.md")]
    [InlineData("lib/Newsprint.Plotly/README.md")]
    public void TheCodeOfAPackagesPageRuns(string document)
    {
        using var folder = new TemporaryFolder();
        File.Copy(Repository.PathOf("seeds", "000_9b1e08003a9f508d.txt"), folder["page.txt"]);
        var seen = new CellRecorder();
        var session = new Session(Repository.PathOf("notebooks"));
        session.Run("#!import boot.csx", "boot", seen, TestContext.Current.CancellationToken);
        var code = Assert.Single(Documents.Blocks(Documents.Read(document)), block => block.Language == "csharp").Code;
        session.Run("using System.IO;\n" + FileName().Replace(code, match => $"@\"{folder[match.Groups["name"].Value]}\""), document, seen,
            TestContext.Current.CancellationToken);
        Assert.DoesNotContain(seen.Seen, line => line.StartsWith("error", StringComparison.Ordinal));
    }

    /// <summary>A line that breaks off says the beginning.</summary>
    [Fact]
    public void TheExplanationThatIsShownIsWhatTheCommandPrints()
    {
        const string at = "35:47";
        var shown = Documents.Blocks(Documents.Read("CONTRIBUTING.md")).Single(block => block.Code.StartsWith(at, StringComparison.Ordinal)).Code;
        var printed = NewsprintCommand.Run(Repository.Root, "explain", "seeds/000_9b1e08003a9f508d.txt", "--at", at).Output;
        Assert.Equal(shown.TrimEnd().Split('\n').Length, printed.TrimEnd().Split('\n').Length);
        Assert.All(shown.TrimEnd().Split('\n').Zip(printed.Split('\n')), line =>
        {
            if (line.First.EndsWith('…')) Assert.StartsWith(line.First[..^1], line.Second);
            else Assert.Equal(line.First, line.Second);
        });
    }

    [GeneratedRegex("\"(?<name>[a-z]+[.](txt|csv|html))\"")]
    private static partial Regex FileName();

    static bool IsThere(string document, string folder, string link)
    {
        var parts = link.Split('#', 2);
        var path = parts[0].Length == 0 ? Repository.PathOf(document) : Path.GetFullPath(Path.Combine(folder, parts[0]));
        return Path.Exists(path)
            && (parts.Length == 1
                || (path.EndsWith(".md", StringComparison.Ordinal)
                    && Documents.Anchors(File.ReadAllText(path).ReplaceLineEndings("\n")).Contains(parts[1])));
    }
}
