using System.Text.RegularExpressions;
using Xunit;

namespace Newsprint.Tests;

/// <summary>The codebook that people read is the one that exports carry.</summary>
public partial class CodebookTests
{
    const string Title = "# Codebook\n\nThe columns of every table that is printed or exported, in their order, with the SDMX concept or W3C selector that each is. "
        + "Written from `Codebook`, which also makes each export's `datapackage.json`.\n\n";

    [Fact]
    public void ThePageIsWhatTheLibrarySays()
    {
        var file = Repository.PathOf("lib", "Newsprint.Analysis", "CODEBOOK.md");
        var said = Title + Codebook.ToMarkdown();
        if (Environment.GetEnvironmentVariable("NEWSPRINT_APPROVE") is { Length: > 0 }) File.WriteAllText(file, said);
        Assert.Equal(said.Split('\n'), File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public void TheReadmeNamesEveryColumnOfAFigureInOrder()
    {
        var text = Documents.Read("README.md");
        var section =
            text[text.IndexOf("## A figure\n", StringComparison.Ordinal)..text.IndexOf("## Glossary\n", StringComparison.Ordinal)];
        var named =
            Row().Matches(section).SelectMany(row => Name().Matches(row.Groups["names"].Value)).Select(name => name.Groups["name"].Value);
        Assert.Equal(Codebook.Tables["figures"].Select(column => column.Name), named);
    }

    [Fact]
    public void ThePictureOfTheReadmeIsOneThatANotebookMade()
    {
        var picture = Convert.ToBase64String(File.ReadAllBytes(Repository.PathOf("notebooks", "bridge.png")));
        Assert.True(File
            .ReadAllText(Repository.PathOf("notebooks", "02-financing-growth.ipynb"))
            .Contains(picture, StringComparison.Ordinal),
            "notebooks/bridge.png is not the picture in 02-financing-growth.ipynb any more; expected the same bytes; save the notebook's first chart over it");
    }

    [GeneratedRegex(@"^\| (?<names>(`\w+` ?)+)\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"`(?<name>\w+)`")]
    private static partial Regex Name();
}
