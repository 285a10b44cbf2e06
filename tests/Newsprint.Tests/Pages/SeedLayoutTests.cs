using Xunit;

namespace Newsprint.Tests;

/// <summary>The seed page, piece by piece, against what its annotator found.</summary>
public class SeedLayoutTests
{
    static readonly Page Seed = Page.Read(Repository.PathOf("seeds", "000_9b1e08003a9f508d.txt"));

    /// <summary>Lines of each paragraph: one paragraph a word, its pieces' lines joined by +.</summary>
    public static TheoryData<int, string, string?, string?, string, bool, bool> Articles => new()
    {
        { 1, "前三季度重庆 社会融资规模增量达4926亿元", "黄光红", "2022-12-02", "23 25 27 29+31 33 35 37", false, false },
        { 2, "知识产权质押帮助企业融资近亿元", "张亦筑", "2022-12-03", "41 43 45 47+49 51 53", false, false },
        { 3, "企业复工复产须防范十项风险", "崔耀", null, "57 59 61+63 65", false, false },
        { 4, "重庆高新区小微企业、个体工商户 疫情期间可申请用水“欠费不停供”", "张亦筑", "2022-12-01", "69 71 73", false, true },
        { 5, "云阳159个在建重大项目有序推进", null, null, "77 79 81 83 85 87", true, false },
        { 6, "九龙坡规上工业企业复工率达85%", null, null, "91 93+95 97", true, true },
        { 7, "南岸区97家工业企业加速复工复产", null, null, "101 103+105 107", true, true },
        { 8, "合川“一企一专员”精准助企复工复产", null, null, "111 113+115 117+137 139", true, false },
        { 9, "奉节农民工返乡创业园又闻机器转动声", "顾安", "2022-12-02", "149 121 123+125 127 129+131 133 135", false, false },
    };

    [Theory]
    [MemberData(nameof(Articles))]
    public void EveryArticleIsPutBackTogether(int number, string headline, string? reporter, string? dateline, string lines,
        bool startsTruncated, bool endsTruncated)
    {
        var article = Seed.Articles[number - 1];
        Assert.Equal(number, article.Number);
        Assert.Equal(headline, article.Headline);
        Assert.Equal(reporter, article.Byline?.Names.Single());
        Assert.Equal(dateline, article.Dateline?.ToString("yyyy-MM-dd"));
        Assert.Equal(lines,
            string.Join(' ', article.Paragraphs.Select(p => string.Join('+', p.Spans.Select(s => Seed.Source.LineOf(s.Start))))));
        Assert.Equal(startsTruncated, article.StartsTruncated);
        Assert.Equal(endsTruncated, article.EndsTruncated);
    }

    [Fact]
    public void ThePageHasNineArticlesThreeCaptionsAndABanner()
    {
        Assert.Equal(9, Seed.Articles.Count);
        Assert.Equal([9, 14, 18], Seed.Captions.Select(caption => Seed.Source.LineOf(caption.Joined.Pieces[0].Start)));
        Assert.All(Seed.Captions, caption => Assert.EndsWith("/视觉重庆", caption.Credit));
        Assert.Equal([3, 5], Seed.Banners.Select(banner => Seed.Source.LineOf(banner.Start)));
    }

    [Fact]
    public void ThePassagePrintedTwiceIsMarkedInItsArticle() =>
        Assert.Equal([141, 143, 145], Seed.Articles[8].Duplicates.Select(duplicate => Seed.Source.LineOf(duplicate.Start)));

    [Fact]
    public void ABylineAndTheGradeBeforeItAreKept()
    {
        Assert.Equal("本报讯/首席记者", Seed.Articles[1].Byline!.Kind);
        Assert.Equal("本报记者", Seed.Articles[8].Byline!.Kind);
        Assert.Equal("本报讯(首席记者 张亦筑)", Seed.Source.Text[Seed.Articles[1].Byline!.Span.Start..Seed.Articles[1].Byline!.Span.End]);
    }

    [Fact]
    public void EveryJoinAndEveryDisplacedPassageSaysWhy()
    {
        var joints = Seed.Articles.SelectMany(article => article.Joints).ToList();
        Assert.Equal(9, joints.Count(joint => joint.Kind is JointKind.Join or JointKind.DisplacedJoin));
        Assert.Single(joints, joint => joint.Kind == JointKind.DisplacedJoin && Seed.Source.LineOf(joint.Right.Start) == 137);
        Assert.Single(joints, joint => joint.Kind == JointKind.DisplacedOpening && Seed.Source.LineOf(joint.Right.Start) == 121);
        Assert.All(joints, joint => Assert.True(joint.Why.Length > 20, joint.Why));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void LineEndsDoNotMatter(string lineEnd)
    {
        var text = Seed.Source.Text.Replace("\n", lineEnd);
        var page = Page.Parse(text, "seed", new ReadOptions { Published = Seed.Published });
        Assert.Equal(Seed.Articles.Select(Plain), page.Articles.Select(Plain));
        static string Plain(Article article) => string.Join('\n', article.Paragraphs.Select(p => p.Text).Prepend(article.Headline));
    }
}
