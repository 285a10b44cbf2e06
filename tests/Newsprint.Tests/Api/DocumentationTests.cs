using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Newsprint.Tests;

/// <summary>Every public member says what it is, in the documentation that is packed with its library.</summary>
public partial class DocumentationTests
{
    [Theory]
    [InlineData(typeof(Page))]
    [InlineData(typeof(Chart))]
    public void EveryPublicMemberSaysSomething(Type one)
    {
        var said = XDocument
            .Load(Path.ChangeExtension(one.Assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value);
        var silent = Members(one).Where(member => !SaysSomething(member, said)).Select(member => member.GetDocumentationCommentId());
        Assert.Empty(silent);
    }

    static bool SaysSomething(ISymbol member, Dictionary<string, XElement> said)
    {
        if (said.TryGetValue(member.GetDocumentationCommentId()!, out var own))
            return own.Element("inheritdoc") is not null || IsTold(own.Element("summary"), member);
        // What a record declares in its head is told there.
        return member is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Constructor }
            && said.TryGetValue(member.ContainingType.GetDocumentationCommentId()!, out var type)
            && (member is IMethodSymbol
                || type.Elements("param").Any(param => param.Attribute("name")!.Value == member.Name && IsTold(param, member)));
    }

    // More than the name once more: some word that is not in it.
    static bool IsTold(XElement? text, ISymbol member) => text is not null
        && Words().Matches(text.Value).Any(word => !member.Name.Contains(word.Value, StringComparison.OrdinalIgnoreCase));

    static IEnumerable<ISymbol> Members(Type one)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path))
            .ToArray();
        var compilation = CSharpCompilation.Create("documentation", references: references);
        var assembly =
            (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(references.Single(path => path.FilePath == one.Assembly.Location))!;
        return Types(assembly.GlobalNamespace).SelectMany(type => type.GetMembers().Where(IsForUsers).Prepend(type));
    }

    static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol at) => at.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol space => Types(space),
        INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type => Types(type).Prepend(type),
        _ => [],
    });

    static bool IsForUsers(ISymbol member) =>
        member is { DeclaredAccessibility: Accessibility.Public or Accessibility.Protected, IsOverride: false }
        && member is not INamedTypeSymbol
        && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet }
        && member is not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 }
        && !member.GetAttributes().Any(attribute => attribute.AttributeClass!.Name == "CompilerGeneratedAttribute");

    [GeneratedRegex(@"\w{2,}")]
    private static partial Regex Words();
}
