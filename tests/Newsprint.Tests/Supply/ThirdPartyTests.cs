using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Xunit;

namespace Newsprint.Tests;

/// <summary>THIRD-PARTY.md lists every package of the lock files with its licence. NEWSPRINT_APPROVE=1 writes it anew.</summary>
public class ThirdPartyTests
{
    /// <summary>Licences that this project can be used and passed on with, none of which reaches into its own sources.</summary>
    static readonly string[] Known = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MPL-2.0", "MS-PL OR Apache-2.0",
        "LGPL-3.0-only WITH LGPL-3.0-linking-exception"];

    static readonly Dictionary<string, string> Written =
        File.ReadLines(Repository.PathOf("tests", "Newsprint.Tests", "Supply", "licences.tsv"))
        .Where(line => line[0] != '#')
        .Skip(1)
        .Select(line => line.Split('\t'))
        .ToDictionary(cells => cells[0], cells => cells[1], StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void EveryPackageIsListedWithItsLicence()
    {
        var file = Repository.PathOf("THIRD-PARTY.md");
        var said = Listing();
        if (Environment.GetEnvironmentVariable("NEWSPRINT_APPROVE") is { Length: > 0 }) File.WriteAllText(file, said);
        Assert.Equal(File.ReadAllText(file), said);
    }

    [Fact]
    public void EveryLicenceIsKnown() => Assert.All(Packages(), package => Assert.Contains(Licence(package.Name, package.Version), Known));

    static string Listing()
    {
        var packages = Packages();
        var text = new StringBuilder("""
            # Third-party packages

            Every package of the lock files, direct and transitive, with its licence as the package states it. Generated: run the test
            `ThirdPartyTests` with `NEWSPRINT_APPROVE=1` after a change of packages. Word tables name their own origin and licence in their
            first lines.


            """.ReplaceLineEndings("\n"));
        Part(text, "Used by the libraries and the command", packages.Where(package => package.Shipped));
        Part(text, "Used by tests and benchmarks only", packages.Where(package => !package.Shipped));
        return text.ToString().TrimEnd('\n') + "\n";
    }

    static void Part(StringBuilder text, string title, IEnumerable<(string Name, string Version, bool Shipped)> packages)
    {
        text.Append($"## {title}\n\n| package | version | licence |\n| --- | --- | --- |\n");
        foreach (var (name, version, _) in packages) text.Append($"| {name} | {version} | {Licence(name, version)} |\n");
        text.Append('\n');
    }

    static List<(string Name, string Version, bool Shipped)> Packages() =>
        [.. ((string[])["lib", "tests"]).SelectMany(folder =>
            Directory.EnumerateFiles(Repository.PathOf(folder), "packages.lock.json", SearchOption.AllDirectories)
                .SelectMany(file => Locked(file, folder == "lib")))
            .GroupBy(package =>
                (package.Name, package.Version)).Select(same => (same.Key.Name, same.Key.Version, same.Any(package => package.Shipped)))
            .OrderBy(package => package.Name, StringComparer.OrdinalIgnoreCase).ThenBy(package => package.Version, StringComparer.Ordinal)];

    static IEnumerable<(string Name, string Version, bool Shipped)> Locked(string file, bool shipped) =>
        from framework in JsonNode.Parse(File.ReadAllText(file))!["dependencies"]!.AsObject()
        from package in framework.Value!.AsObject()
        where (string?)package.Value!["type"] != "Project"
        select (package.Key, (string)package.Value!["resolved"]!, shipped);

    static string Licence(string name, string version)
    {
        if (Written.TryGetValue(name, out var written)) return written;
        var folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var nuspec = Path.Combine(folder, name.ToLowerInvariant(), version, name.ToLowerInvariant() + ".nuspec");
        Assert.SkipUnless(Directory.Exists(folder), $"no packages at {folder}");
        Assert.True(File.Exists(nuspec), $"{name} {version}: no such package restored");
        var licence = XDocument
            .Load(nuspec)
            .Descendants()
            .FirstOrDefault(element => element.Name.LocalName == "license" && (string?)element.Attribute("type") == "expression");
        Assert.True(licence is not null, $"{name} {version}: its nuspec names no licence; add a line to Supply/licences.tsv");
        return licence.Value;
    }
}
