using Xunit;

namespace Newsprint.Tests;

/// <summary>What reports on works and on work taken up again make no rows of.</summary>
public class LocalTablesTests
{
    [Theory]
    [InlineData("项目加快建设\n青山桥项目年度计划投资5亿元，完成年度计划的60%。", "青山桥项目")]
    [InlineData("各地加快建设\n本月完成投资5亿元，占年度计划的60%，年度计划完成投资8亿元。", "")]
    [InlineData("企业加快复工\n目前，全市500户商户已复工。已到岗人员900人，用电负荷达到正常的八成，企业已复工。", "")]
    public void AYardstickAndWhoIsBackAreNoProjects(string page, string projects) =>
        Assert.Equal(projects, string.Join(' ', Projects.Of(Page.Parse(page, "made-up")).Rows.Select(row => row.Project)));

    [Fact]
    public void WhoHasBegunAndWhoIsBackAreOneWord() =>
        Assert.Equal(new ResumptionName("重点项目", "开复工率"), ResumptionName.Divide("重点项目开复工率"));
}
