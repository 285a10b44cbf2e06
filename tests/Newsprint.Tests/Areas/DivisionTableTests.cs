using Xunit;

namespace Newsprint.Tests;

public class DivisionTableTests
{
    [Fact]
    public void NoCodeAndNoFullNameUnderAParentStandsTwiceOnADay()
    {
        foreach (var day in new[]
        {
            new DateOnly(2015, 10, 1), new DateOnly(2018, 6, 1), new DateOnly(2022, 12, 5), new DateOnly(2026, 1, 1)
        })
        {
            var standing = Divisions.All.Where(one => one.StandsOn(day)).ToArray();
            Assert.Empty(standing
                .Where(one => one.Code is not null)
                .GroupBy(one => one.Code)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key));
            Assert.Empty(standing.GroupBy(one => (one.Parent, one.Name)).Where(group => group.Count() > 1).Select(group => group.Key.Name));
        }
    }

    [Fact]
    public void EveryDivisionOf2022LiesInOneOfThatDay()
    {
        var day = new DateOnly(2022, 12, 5);
        Assert.Empty(Divisions.All
            .Where(one => one.StandsOn(day) && one.Parent is { } parent && Divisions.Of(parent, day) is null)
            .Select(one => one.Name));
        Assert.Equal(34, Divisions.All.Count(one => one.Level is DivisionLevel.Province));
    }

    [Fact]
    public void TheUsersTableAddsPlaces()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "# mine\n\t测星试验市\t2\t110000\t测星\t\t\n");
            Divisions.Load(path);
            Assert.Single(Divisions.Find("测星", new DateOnly(2022, 1, 1)));
            Assert.Equal(["测星试验市"], AreaTexts.Named("今年，测星新增企业"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("500000\t重庆市\t1", "places.tsv:1: found 3 columns; expected 7: code, name, level, parent, short names, first day, last day; correct the line")]
    [InlineData("5000\t重庆市\t1\t\t\t\t", "places.tsv:1: found the code “5000”; expected six digits, or nothing; correct the line")]
    [InlineData("\t重\t1\t\t\t\t", "places.tsv:1: found the name “重”; expected a name of two characters or more; correct the line")]
    [InlineData("\t重庆市\t4\t\t\t\t", "places.tsv:1: found the level “4”; expected 1, 2 or 3; correct the line")]
    [InlineData("\t重庆市\t1\t\t\t2022\t", "places.tsv:1: found the day “2022”; expected YYYY-MM-DD, or nothing; correct the line")]
    [InlineData("\t青杨市\t2\t\t?\t\t", "places.tsv:1: found a ? without a name; expected short names parted by commas, a ? before an everyday word; correct the line")]
    public void ABadLineIsNamed(string line, string message) =>
        Assert.Equal(message, Assert.Throws<InputException>(() => DivisionTable.Parse(line, "places.tsv")).Message);

    [Fact]
    public void EmptyShortNamesAreNone()
    {
        var division = DivisionTable.Parse("\t青杨自治县\t3\t\t?青杨,, 杨\t\t", "places.tsv").Single();
        Assert.Equal(["青杨", "杨"], division.ShortNames);
        Assert.Equal(["青杨"], division.EverydayNames);
    }

    [Fact]
    public void AMissingTableIsNamed() =>
        Assert.StartsWith("no-such.tsv: found no such file", Assert.Throws<InputException>(() => Divisions.Load("no-such.tsv")).Message);
}
