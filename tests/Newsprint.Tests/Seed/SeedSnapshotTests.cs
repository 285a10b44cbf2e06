using Xunit;

namespace Newsprint.Tests;

/// <summary>
/// The seed's export as approved. To approve a change, write what the command prints over the approved file and read the difference.
/// </summary>
public class SeedSnapshotTests
{
    [Fact]
    public void FiguresAsCsvAreTheApprovedBytes()
    {
        var approved = File.ReadAllText(Repository.PathOf("tests", "Newsprint.Tests", "Seed", "figures.approved.csv"));
        var page = Page.Read(SeedFigures.Path);
        var source = page.Source.Name;
        Assert.Equal(approved.ReplaceLineEndings("\n").Split('\n'),
            Csv.ToText(Table.FiguresOf(page)).Replace(source, Path.GetFileName(source)).ReplaceLineEndings("\n").Split('\n'));
    }
}
