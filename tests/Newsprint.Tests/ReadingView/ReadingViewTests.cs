using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Newsprint.Tool.Notebooks;
using Xunit;

namespace Newsprint.Tests;

/// <summary>The reading view as text, and as a real browser shows it.</summary>
public class ReadingViewTests
{
    const string Attack = "</script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">\u001b[31m\u202E";

    static string Hostile { get; } = ReadingView.Of(Page.Parse(
        $"全市工业总产值增长{Attack}\n\n本报讯(记者 {Attack})12月3日,全市工业总产值{Attack}达到120亿元,同比增长5%。{Attack}。\n", $"{Attack}.txt"));

    [Fact]
    public void EveryFigureHasOneMarkAndOneRow()
    {
        var html = ReadingView.Of(SeedFigures.Page, SeedFigures.All);
        var marks = Regex.Matches(html, " id=\"f(\\d+)\" href=\"#r\\1\"").Select(match => match.Groups[1].Value).Order();
        var rows = Regex.Matches(html, " id=\"r(\\d+)\" href=\"#f\\1\"").Select(match => match.Groups[1].Value).Order();
        Assert.Equal(SeedFigures.All.Select(figure => $"{figure.Span.Start}").Order(), marks);
        Assert.Equal(SeedFigures.All.Select(figure => $"{figure.Span.Start}").Order(), rows);
        Assert.Equal(html, ReadingView.Of(SeedFigures.Page, SeedFigures.All));
    }

    [Fact]
    public void WhatIsAmissIsShown()
    {
        var html = ReadingView.Of(SeedFigures.Page, SeedFigures.All);
        Assert.All(["class=\"break\"", "class=\"break displaced\"", "class=\"moved\"", "class=\"gap\""],
            mark => Assert.Contains(mark, html));
    }

    [Fact]
    public void TextOfThePageIsNoMarkup()
    {
        Assert.Contains("&lt;/script&gt;", Hostile);
        Assert.Single(Regex.Matches(Hostile, "<script"));
        Assert.DoesNotContain("<img", Hostile);
        Assert.DoesNotContain('\u001b', Hostile);
        Assert.DoesNotContain('\u202E', Hostile);
        Assert.Contains("default-src 'none'; script-src 'sha256-", Hostile);
    }

    [Fact]
    public async Task ABrowserRunsNothingOfThePage()
    {
        var found = await InChromium(Hostile,
            "[document.scripts.length, document.images.length, document.title.includes('<img src=x'), document.title === 'owned']");
        Assert.Equal("[1,0,true,false]", found.ToJsonString());
    }

    [Theory]
    [InlineData("a click goes to the row", "document.querySelector('a.figure').click(); await rest(); return document.querySelector('tr:has(:target)').rowIndex > 0;")]
    [InlineData("and back", "document.querySelector('tbody tr').click(); await rest(); return document.querySelector('a.figure:target').textContent === document.querySelector('tbody th').textContent;")]
    [InlineData("hover tells", "document.querySelector('a.figure').dispatchEvent(new MouseEvent('mouseenter')); return !card.hidden && card.textContent.includes('Interval');")]
    [InlineData("focus tells, Escape ends it", "document.querySelector('a.figure').dispatchEvent(new Event('focus')); const told = !card.hidden; dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })); return told && card.hidden;")]
    [InlineData("words filter", "find('%'); const left = shown(); return left.length > 0 && left.length < total && left.every(row => row.textContent.includes('%')) && document.querySelector('output').textContent.startsWith(left.length + ' of');")]
    [InlineData("roles filter", "document.querySelector('input[value=level]').click(); return shown().length > 0 && shown().every(row => row.dataset.role !== 'level');")]
    [InlineData("a hidden row comes back for its mark", "find('nothing of the kind'); const none = shown().length; document.querySelector('a.figure').click(); await rest(); return none === 0 && shown().length === total;")]
    [InlineData("a heading sorts, both ways", "const head = document.querySelectorAll('thead button')[3], keys = () => shown().map(row => +row.cells[3].dataset.key); head.click(); const up = keys(); head.click(); const down = keys(); return up.every((v, i) => !i || up[i - 1] <= v) && down.every((v, i) => !i || down[i - 1] >= v);")]
    public async Task ABrowserShows(string what, string script) =>
        Assert.True((bool?)await InChromium(ReadingView.Of(SeedFigures.Page, SeedFigures.All), $$"""
        (async () => {
          const rest = () => new Promise(done => setTimeout(done, 100)), card = document.getElementById('card');
          const shown = () => [...document.querySelectorAll('tbody tr')].filter(row => !row.hidden), total = shown().length;
          const find = words => { const box = document.querySelector('input[type=search]'); box.value = words; box.dispatchEvent(new Event('input')); };
          {{script}}
        })()
        """), what);

    static async Task<JsonNode> InChromium(string html, string script)
    {
        var path = ChromiumPath.Find(null);
        Assert.SkipWhen(path is null, "no Chromium on this machine");
        var cancel = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["page.html"], html, cancel);
        await using var chromium = await Chromium.StartAsync(path!, cancel);
        await using var page = await chromium.OpenAsync(cancel);
        await page.GoAsync(new Uri(folder["page.html"]), cancel);
        return (await page.EvaluateAsync(script, cancel))!;
    }
}
