using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Newsprint.Tests;

/// <summary>Sources can be read side by side: a line longer than .editorconfig has it is one that holds a text.</summary>
public class SourceLineTests
{
    const int Most = 140;

    [Fact]
    public void LinesAreNoLongerThanTheyMayBe()
    {
        Assert.Contains($"max_line_length = {Most}", File.ReadAllLines(Repository.PathOf(".editorconfig")));
        Assert.Empty(Sources().SelectMany(Over));
    }

    static IEnumerable<string> Over(string file)
    {
        var tree = CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Preview));
        var texts = tree.GetRoot()
            .DescendantTokens()
            .Where(token => token.ValueText.Length > 0 && token.IsKind(SyntaxKind.StringLiteralToken)
                || token.Kind() is SyntaxKind.InterpolatedStringTextToken or SyntaxKind.MultiLineRawStringLiteralToken)
            .SelectMany(token => LinesOf(token.GetLocation().GetLineSpan()))
            .ToHashSet();
        return from line in tree.GetText().Lines
               where line.Span.Length > Most && !texts.Contains(line.LineNumber)
               select $"{Path.GetRelativePath(Repository.Root, file)}:{line.LineNumber + 1}: {line.Span.Length} characters";
    }

    static IEnumerable<int> LinesOf(FileLinePositionSpan span) =>
        Enumerable.Range(span.StartLinePosition.Line, span.EndLinePosition.Line - span.StartLinePosition.Line + 1);

    static IEnumerable<string> Sources() =>
        new[] { "lib", "tests" }
            .SelectMany(top => Directory.EnumerateFiles(Repository.PathOf(top), "*.cs", SearchOption.AllDirectories))
            .Where(file => !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
}
