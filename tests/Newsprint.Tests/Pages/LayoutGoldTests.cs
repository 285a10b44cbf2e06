using Xunit;

namespace Newsprint.Tests;

/// <summary>The damaged pages of the reference data, scored as its scorer does.</summary>
public class LayoutGoldTests
{
    [Fact]
    public void DamagedPagesArePutBackTogether()
    {
        var folder = Repository.SharedOrSkip("gold", "pages");
        var score = LayoutScore.Of(Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal));
        Assert.True(score.Headlines >= 0.97, score.ToString());
        Assert.True(score.Articles >= 0.95, score.ToString());
        Assert.True(score.Joins >= 0.97, score.ToString());
        Assert.True(score.Order >= 0.95, score.ToString());
        Assert.True(score.DuplicatePrecision >= 0.98 && score.DuplicateRecall >= 0.98, score.ToString());
    }
}
