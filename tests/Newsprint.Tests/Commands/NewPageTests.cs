using Newsprint.Tool.NewPages;
using Xunit;

namespace Newsprint.Tests;

/// <summary>A page of one's own comes beside the others, whole, with its origin and a list to review.</summary>
public class NewPageTests
{
    const string Text = "    春水镇修路忙\n    本报讯 (记者 某某)12月4日,记者获悉,今年1至11月,全镇修路27.3公里,同比增长12.5%。\n";

    [Fact]
    public void ItStandsThereWithItsOriginAndAListToReview()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["mine.txt"], Text);

        var result = Add(folder, "--basis", "the folio");

        Assert.Equal((0, ""), (result.Exit, result.Error));
        Assert.Contains("seeds/mine.txt: 1 article, 0 captions, 2 figures (1 level, 1 growth), 0 notes", result.Output);
        Assert.Contains("to review: seeds/mine.review.md", result.Output);
        Assert.Equal(["mine.origin.json", "mine.review.md", "mine.txt"],
            Directory.GetFileSystemEntries(folder["seeds"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(File.ReadAllBytes(folder["mine.txt"]), File.ReadAllBytes(folder["seeds/mine.txt"]));
        var page = Page.Read(folder["seeds/mine.txt"]);
        Assert.Equal((new DateOnly(2022, 12, 5), "春水日报"), (page.Published, page.Publisher));
        Assert.Equal("the folio", page.Source.Origin!.PublishedBasis);
        var list = File.ReadAllLines(folder["seeds/mine.review.md"]);
        Assert.Equal(Figures.Of(page).Count, list.Count(line => line.StartsWith("- [ ] 2:", StringComparison.Ordinal)));
        Assert.Contains(list,
            line => line.Contains("**27.3公里** = 27300 米", StringComparison.Ordinal)
                || line.Contains("**27.3公里** = 27.3 公里", StringComparison.Ordinal));
        Assert.Contains(list, line => line.Contains("growth against the year before", StringComparison.Ordinal));
    }

    [Fact]
    public void TheEncodingThatWasNamedIsRememberedWithThePage()
    {
        using var folder = new TemporaryFolder();
        var big5 = EncodingName.Find("big5")!;
        const string text = "    全市貸款餘額增長\n    12月4日,記者獲悉,今年1至11月,全市貸款餘額達27.3億元。\n";
        File.WriteAllBytes(folder["mine.txt"], big5.GetBytes(text));

        Assert.Equal(0, Add(folder, "--encoding", "big5").Exit);

        Assert.Equal("big5", Page.Read(folder["seeds/mine.txt"]).Source.Origin!.Encoding);
        Assert.Equal(text, Page.Read(folder["seeds/mine.txt"]).Source.Text);
        Assert.NotEqual(text, Page.Read(folder["mine.txt"]).Source.Text);
    }

    [Theory]
    [InlineData("2022-12-05", null)]
    [InlineData("2024-02-02", null)]
    [InlineData("2024-02-03", "2024-02-03, which is still to come")]
    [InlineData("1815-07-31", "1815-07-31, which is before there were newspapers in Chinese")]
    public void ADateThatCannotBeRightIsSaid(string published, string? found)
    {
        var doubt = PageDay.Doubt("p.txt", DateOnly.ParseExact(published, "yyyy-MM-dd", null), new DateOnly(2024, 2, 1));
        Assert.Equal(found, doubt is null ? null : doubt.Found["the date of publication ".Length..]);
    }

    [Fact]
    public void APageThatIsThereIsNeverWrittenOver()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["mine.txt"], Text);
        Assert.Equal(0, Add(folder).Exit);
        File.WriteAllText(folder["mine.txt"], "另一页。\n");

        var again = Add(folder);

        Assert.Equal(1, again.Exit);
        Assert.Contains("mine.txt: found a file of this name; expected none", again.Error);
        Assert.Equal(Text, File.ReadAllText(folder["seeds/mine.txt"]));
        Assert.Equal(3, Directory.GetFileSystemEntries(folder["seeds"]).Length);
    }

    [Theory]
    [InlineData("", "mine.txt: found")]
    [InlineData("\0\0\0\u0001\u0002", "mine.txt: found")]
    public void APageThatCannotBeReadLeavesNothing(string text, string said)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["mine.txt"], text);
        var result = Add(folder);
        Assert.Equal(1, result.Exit);
        Assert.Contains(said, result.Error);
        Assert.False(Path.Exists(folder["seeds"]));
    }

    static (int Exit, string Output, string Error) Add(TemporaryFolder folder, params string[] more) =>
        NewsprintCommand.Run(folder.Path, ["new-page", "mine.txt", "--published", "2022-12-05", "--publisher", "春水日报", .. more]);
}
