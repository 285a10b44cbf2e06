using PublicApiGenerator;
using Xunit;

namespace Newsprint.Tests;

/// <summary>
/// What users may call, as approved. A change is approved by running this test with NEWSPRINT_APPROVE=1 and committing the file it writes.
/// </summary>
public class ApiTests
{
    static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    [Theory]
    [InlineData("Newsprint", typeof(Page))]
    [InlineData("Newsprint.Analysis", typeof(Chart))]
    public void TheApiIsTheApprovedOne(string library, Type one)
    {
        var file = Repository.PathOf("tests", "Newsprint.Tests", "Api", $"{library}.approved.txt");
        var api = one.Assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("NEWSPRINT_APPROVE") is { Length: > 0 }) File.WriteAllText(file, api);
        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        Assert.True(api == approved, $"the public API of {library} is not the one in {file}; expected them to be one; "
            + $"if the change is meant, run this test with NEWSPRINT_APPROVE=1, note it in CHANGELOG.md and commit the file:\n{Difference(approved, api)}");
    }

    static string Difference(string approved, string api)
    {
        var (before, after) = (approved.Split('\n'), api.Split('\n'));
        return string.Join('\n',
            [.. before.Except(after).Select(line => $"- {line.Trim()}"), .. after.Except(before).Select(line => $"+ {line.Trim()}")]);
    }
}
