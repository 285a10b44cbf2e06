using Xunit;

namespace Newsprint.Tests;

public class CorrectionsTests
{
    const string Text = "标题在此\n\n本报讯 昨日新增贷款30亿元,昨日新增存款40亿元。\n";

    [Fact]
    public void ThoseOfTheSeedStillMatch()
    {
        var placed = Corrections.Read(Repository.PathOf("seeds", "corrections.tsv")).On(Page.Read(SeedFigures.Path).Source);
        Assert.Equal([("得益于,越来越多", "得益于此,越来越多", 35), ("应急处预案", "应急处置预案", 71)],
            placed.Select(found => (found.Correction.Quote, found.Correction.Meant, found.Line)));
        Assert.All(placed,
            found => Assert.Equal(found.Correction.Quote, Page.Read(SeedFigures.Path).Source.Text[found.Span.Start..found.Span.End]));
    }

    [Theory]
    [InlineData("新增贷款30亿元", null)]
    [InlineData("新增贷款31亿元", "page.txt: found no \"新增贷款31亿元\"; expected it exactly once, as corrections.tsv corrects it; remove or correct the correction")]
    [InlineData("昨日", "page.txt:3: found \"昨日\" twice; expected it exactly once, as corrections.tsv corrects it; quote more of the text around it")]
    public void AQuoteStandsOnItsPageExactlyOnce(string quote, string? message)
    {
        var page = Page.Parse(Text, "page.txt", new ReadOptions { Published = new DateOnly(2023, 1, 5) });
        var corrections = new Corrections("seeds/corrections.tsv",
            [new("page.txt", quote, "x", "a test"), new("other.txt", "not here", "x", "a test")]);
        if (message is null) Assert.Equal(quote, Assert.Single(corrections.On(page.Source)).Correction.Quote);
        else Assert.Equal(message, Assert.Throws<InputException>(() => corrections.On(page.Source)).Message);
    }

    // Figures are read as meant; where they stand, and the characters there, stay as printed.
    [Theory]
    [InlineData("新增贷款30亿元", "新增贷款80亿元", "30亿元", 8_000_000_000, "本报讯 昨日新增贷款30亿元,昨日新增存款40亿元。")]
    [InlineData("新增存款40亿", "新增存款4.0亿", "40亿元", 400_000_000, "本报讯 昨日新增贷款30亿元,昨日新增存款40亿元。")]
    [InlineData("贷款30亿元", "贷款30万元", "30亿元", 300_000, "本报讯 昨日新增贷款30亿元,昨日新增存款40亿元。")]
    [InlineData("标题在此", "标题在这里", "30亿元", 3_000_000_000, "本报讯 昨日新增贷款30亿元,昨日新增存款40亿元。")]
    public void FiguresAreReadAsMeant(string quote, string meant, string text, long value, string sentence)
    {
        var options = new ReadOptions
        {
            Published = new DateOnly(2023, 1, 5),
            Corrections = new("c.tsv", [new("page.txt", quote, meant, "a test")])
        };
        var page = Page.Parse(Text, "page.txt", options);
        var figure = Assert.Single(Figures.Of(page), figure => figure.Text == text);
        Assert.Equal((value, text, sentence),
            (figure.Quantity.Value, page.Source.Text[figure.Span.Start..figure.Span.End], figure.Sentence));
        Assert.Equal(2, Figures.Of(page).Count);
        Assert.Contains(page.Notes,
            note => note.ToString().EndsWith($"found \"{quote}\"; expected \"{meant}\"; it is read so: a test", StringComparison.Ordinal));
        Assert.Contains(30_000_000_00m,
            Figures.Of(Page.Parse(Text, "page.txt", options with { Corrections = Corrections.None })).Select(one => one.Quantity.Value));
    }

    [Fact]
    public void ATableInThePagesFolderCounts()
    {
        using var folder = new TemporaryFolder();
        var (path, table) = (Path.Combine(folder.Path, "page.txt"), Path.Combine(folder.Path, "corrections.tsv"));
        File.WriteAllText(path, Text);
        File.WriteAllText(table, "source\tquote\tmeant\treason\npage.txt\t30亿\t80亿\ta test\n");
        Assert.Equal([8_000_000_000m, 4_000_000_000m], Figures.Of(Page.Read(path)).Select(figure => figure.Quantity.Value));
        Assert.Equal([3_000_000_000m, 4_000_000_000m],
            Figures.Of(Page.Read(path, new ReadOptions { Corrections = Corrections.None })).Select(figure => figure.Quantity.Value));
        File.WriteAllText(table, "source\tquote\tmeant\treason\npage.txt\t31亿\t80亿\ta test\n");
        Assert.Throws<InputException>(() => Page.Read(path));
    }

    [Theory]
    [InlineData("", ": found other columns; expected source, quote, meant, reason; name them so, with tabs between")]
    [InlineData("# of a page\nsource\tquote\n", ":2: found other columns; expected source, quote, meant, reason; name them so, with tabs between")]
    [InlineData("source\tquote\tmeant\treason\na.txt\tb\tc\n", ":2: found a line that is no correction; expected source, quote, another reading, and a reason; fill the four columns, with tabs between")]
    [InlineData("source\tquote\tmeant\treason\na.txt\tb\tb\tsame\n", ":2: found a line that is no correction; expected source, quote, another reading, and a reason; fill the four columns, with tabs between")]
    public void ABrokenTableSaysWhere(string text, string message)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            Assert.Equal(path + message, Assert.Throws<InputException>(() => Corrections.Read(path)).Message);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void AMissingTableSaysSo() =>
        Assert.Equal("none.tsv: found no such file; expected a table of corrections; check the path",
            Assert.Throws<InputException>(() => Corrections.Read("none.tsv")).Message);
}
