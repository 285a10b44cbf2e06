using Xunit;

namespace Newsprint.Tests;

public class PageTests
{
    static Page Seed() => Page.Read(Repository.PathOf("seeds", "000_9b1e08003a9f508d.txt"));

    [Fact]
    public void AFileIsReadWithItsOrigin()
    {
        var page = Seed();
        Assert.Equal(new DateOnly(2022, 12, 5), page.Published);
        Assert.Equal("重庆日报", page.Publisher);
        Assert.Equal(3, page.Captions.Count);
    }

    [Theory]
    [InlineData("标题在此处 第二部分\n第一段。\n第二段。\n又一个标题\n正文。", new[] { "标题在此处 第二部分", "又一个标题" })]
    [InlineData("没有标题的文字。\n又一段。", new string?[] { null })]
    [InlineData("文字在前。\n后面的标题\n正文在此。", new[] { null, "后面的标题" })]
    public void HeadlinesOpenArticles(string text, string?[] expected) =>
        Assert.Equal(expected, Page.Parse(text).Articles.Select(article => article.Headline));
}
