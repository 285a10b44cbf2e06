using Xunit;

namespace Newsprint.Tests;

/// <summary>Lists of parts told from lists of other things; texts made up.</summary>
public class PartsFinderTests
{
    // sentence(s), figures as indicator=亿元, the parts expected (0-based), the total expected; -1 for none
    [Theory]
    [InlineData("某债100亿元，其中甲债60亿元、乙债30亿元。", "某债=100 甲债=60 乙债=30", 0, "1 2")] // announced: others may be unlisted
    [InlineData("某债100亿元，甲债60亿元、乙债30亿元。", "某债=100 甲债=60 乙债=30", -1, "")] // nothing says that they are parts
    [InlineData("融资总额100亿元，甲债60亿元、乙债45亿元。", "融资总额=100 甲债=60 乙债=45", 0, "1 2")] // a total, and about as much
    [InlineData("融资总额100亿元，甲债6亿元、乙债4亿元。", "融资总额=100 甲债=6 乙债=4", -1, "")] // a total, but far from it
    [InlineData("甲债60亿元，乙债40亿元，合计100亿元。", "甲债=60 乙债=40 某债=100", 2, "0 1")] // summed up behind
    [InlineData("甲债60亿元，乙债30亿元，合计100亿元。", "甲债=60 乙债=30 某债=100", -1, "")] // summed up, but of other things
    [InlineData("某债100亿元，其中甲债60亿元。", "某债=100 甲债=60", -1, "")] // one part is no list
    public void PartsAreFoundWhereTheTextListsThem(string sentence, string list, int total, string parts)
    {
        var figures = list.Split(' ').Select((item, i) => item.Split('=') is [var name, var value]
            ? Made.Money(i * 20, decimal.Parse(value), name, sentence: sentence) : throw new FormatException(item)).ToList();
        var found = PartsFinder.Find(figures).ToList();
        if (total < 0)
        {
            Assert.Empty(found);
            return;
        }
        Assert.Same(figures[total], Assert.Single(found).Total);
        Assert.Equal(parts.Split(' ').Select(i => figures[int.Parse(i)]), found[0].Listed);
    }
}
