using Xunit;

namespace Newsprint.Tests;

public class WordSearchTests
{
    [Theory]
    [InlineData("", -1)]
    [InlineData("全部", 0)]
    [InlineData("全市都在", -1)]
    [InlineData("全市全部", 2)]
    [InlineData("安全员工，全员", 1)] // a search knows no words: what is one is for its caller to say
    [InlineData("到岗人数：所有", 5)]
    [InlineData("场所", -1)] // the text ends inside a word
    public void TheFirstOfSeveralWordsIsFound(string text, int at) => Assert.Equal(at, new WordSearch("全部", "全员", "所有").IndexIn(text));

    [Theory]
    [InlineData("今后将增长", true)]
    [InlineData("已经增长", false)]
    public void InIsTrueWhereOneStands(string text, bool stands) => Assert.Equal(stands, new WordSearch("将", "计划").In(text));
}
