using Xunit;

namespace Newsprint.Tests;

/// <summary>How edges read together, what words are, and who gets what.</summary>
public class EvidenceTests
{
    static Fragment Whole(string text) => new(text, 1, new TextSpan(0, text.Length));

    static double Join(string left, string right)
    {
        Fragment[] both = [Whole(left), Whole(right)];
        return new Edges(new Grams(both), new Openings(both)).Join(both[0], both[1]);
    }

    [Theory]
    [InlineData("会同市市场监管局、市财政局开", "展个体工商户金融服务月活动。", "a word runs across")]
    [InlineData("黑龙江军川农场的技", "术员们着手准备春耕。", "a word runs across")]
    [InlineData("这里每天接待游客量约500", "0人次，全村从事旅游业。", "a number runs across")]
    [InlineData("全区实现旅游收入1.", "8亿元，同比增长两成。", "a number runs across its point")]
    [InlineData("进出口总额达到4,", "926亿元，再创新高。", "a number runs across its comma")]
    [InlineData("展会由 Inter-", "national Trade 公司承办。", "a Latin word runs across its hyphen")]
    [InlineData("指导企业建立“闭环管", "理”制度及应急预案。", "a quote is closed")]
    [InlineData("企业采取多种办法", "，全力保障生产。", "a comma begins nothing")]
    public void WhatReadsTogether(string left, string right, string why) => Assert.True(Join(left, right) > 1, why);

    [Theory]
    [InlineData("全市企业已经复工。", "目前，各项工作有序推进。", "a sentence ends and one begins")]
    [InlineData("这里生产的是发往英国伯", "据了解，合川区制定了方案。", "an opener begins a sentence")]
    [InlineData("他说：“我们正在赶制两", "同时，各地加大力度。", "the quote stays open")]
    public void WhatDoesNot(string left, string right, string why) => Assert.True(Join(left, right) < -1, why);

    [Fact]
    public void WordsHaveCostsAndTextIsCutWhereItIsCheapest()
    {
        var lexicon = Lexicon.Default;
        Assert.True(lexicon.Cost("技术") < lexicon.Cost("技"));
        Assert.Null(lexicon.Cost("技术员们着"));
        Assert.True(lexicon.Cut("技术人员") < lexicon.Cut("技") + lexicon.Cut("术人员"));
        Assert.True(lexicon.PairFrequency('技', '术') > lexicon.PairFrequency('术', '技'));
    }

    [Fact]
    public void AnAssignmentIsTheBestAsAWholeNotOneByOne()
    {
        // The first bidder likes object 0 best, but is nearly as well served by 1; the second has nothing else.
        IReadOnlyList<(int, double)>[] values = [[(0, 5), (1, 4)], [(0, 4)], [(2, -1)]];
        Assert.Equal([1, 0, -1], Assignment.Solve(values, 3));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    public void AnAssignmentEqualsTheBestOfAll(int size)
    {
        var random = new Random(size);
        for (var trial = 0; trial < 50; trial++)
        {
            var values = Enumerable
                .Range(0, size)
                .Select(_ => (IReadOnlyList<(int Object, double Value)>)[.. Enumerable
                    .Range(0, size)
                    .Where(_ => random.Next(3) > 0)
                    .Select(o => (o, random.NextDouble() * 10 - 1))])
                .ToList();
            var found = Assignment.Solve(values, size);
            var worth = found.Select((o, b) => o < 0 ? 0 : values[b].First(v => v.Object == o).Value).Sum();
            Assert.Equal(found.Count(o => o >= 0), found.Where(o => o >= 0).Distinct().Count());
            Assert.True(worth > Best(values, 0, 0) - 0.02 * size - 1e-9);
        }
    }

    static double Best(List<IReadOnlyList<(int Object, double Value)>> values, int bidder, int taken) => bidder == values.Count ? 0
        : values[bidder]
        .Where(v => (taken >> v.Object & 1) == 0)
        .Select(v => v.Value + Best(values, bidder + 1, taken | 1 << v.Object))
        .Append(Best(values, bidder + 1, taken))
        .Max();
}
