using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Newsprint.Tests;

/// <summary>Which room may use which, held over what its sources mean.</summary>
public class ArchitectureTests
{
    static readonly string Core = Repository.PathOf("lib", "Newsprint");

    /// <summary>A room of the core and the rooms it may name.</summary>
    public static TheoryData<string, string[]> Rooms => new()
    {
        { "Text", [] },
        { "Quantities", ["Text"] },
        { "Periods", ["Text"] },
        { "Areas", ["Text"] },
        { "Pages", ["Text"] },
        { "Figures", ["Text", "Quantities", "Periods", "Areas", "Pages"] },
        { "Tables", ["Text", "Quantities", "Periods", "Areas", "Pages", "Figures"] },
    };

    [Theory]
    [MemberData(nameof(Rooms))]
    public void ARoomUsesOnlyTheRoomsBelowIt(string room, string[] below)
    {
        var uses = from tree in Compiled.SyntaxTrees
                   where RoomOf(tree.FilePath) == room
                   let model = Compiled.GetSemanticModel(tree)
                   from name in tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<SimpleNameSyntax>()
                   let type = TypeOf(name, model)
                   where type is not null && RoomOf(type) is { } other && other != room && !below.Contains(other)
                   select $"{Path.GetFileName(tree.FilePath)} uses {type.Name} of {RoomOf(type)}";
        Assert.Empty(uses.Distinct());
    }

    [Fact]
    public void EveryRoomIsHeld() =>
        Assert.Equal(Rooms.Select(row => row.Data.Item1).Order(),
            Directory.GetDirectories(Core).Select(Path.GetFileName).Except(["bin", "obj"]).Order());

    [Fact]
    public void TheCoreReferencesTheFrameworkAlone()
    {
        // As built: the copy beside the tests may be one that counts which lines run.
        using var built = new PEReader(File.OpenRead(Repository.PathOf("lib", "Newsprint", "bin", NewsprintCommand.Configuration, "net10.0",
            "Newsprint.dll")));
        var metadata = built.GetMetadataReader();
        Assert.All(metadata.AssemblyReferences,
            reference => Assert.StartsWith("System.", metadata.GetString(metadata.GetAssemblyReference(reference).Name)));
        Assert.Empty(Elements("Newsprint", "PackageReference"));
    }

    [Theory]
    [InlineData("Newsprint")]
    [InlineData("Newsprint.Analysis", "Newsprint")]
    [InlineData("Newsprint.Plotly", "Newsprint.Analysis")]
    public void AProjectUsesTheOneBelowIt(string project, params string[] below) =>
        Assert.Equal(below,
            Elements(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))));

    static IEnumerable<string> Elements(string project, string name) =>
        XDocument.Load(Repository.PathOf("lib", project, $"{project}.csproj"))
            .Descendants(name)
            .Select(element => element.Attribute("Include")!.Value);

    static readonly CSharpParseOptions Preview = new(LanguageVersion.Preview);

    static readonly CSharpCompilation Compiled = CSharpCompilation.Create("core",
        Directory.EnumerateFiles(Core, "*.cs", SearchOption.AllDirectories)
            .Where(file => RoomOf(file) is not ("bin" or "obj"))
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Preview, file))
            .Append(CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;",
                Preview)),
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path =>
                Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)).Select(path =>
                    MetadataReference.CreateFromFile(path)));

    static string RoomOf(string file) => file.Length == 0 ? "" : Path.GetRelativePath(Core, file).Split(Path.DirectorySeparatorChar)[0];

    static string? RoomOf(ISymbol type) =>
        type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath is { Length: > 0 } file ? RoomOf(file) : null;

    /// <summary>The outermost type that a name means, or that declares what it means.</summary>
    static ISymbol? TypeOf(SimpleNameSyntax name, SemanticModel model)
    {
        var symbol = model.GetSymbolInfo(name).Symbol;
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type?.ContainingType is { } outer) type = outer;
        return type;
    }
}
