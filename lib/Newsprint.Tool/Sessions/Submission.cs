using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace Newsprint.Tool.Sessions;

/// <summary>One compiled piece of C#, which sees what the pieces before it declared.</summary>
sealed class Submission(CSharpCompilation compilation, string place)
{
    static readonly string[] Usings =
        ["System", "System.Collections.Generic", "System.Linq", "System.Text", "System.Threading.Tasks", "Newsprint.Tool.Cells"];
    static readonly CSharpParseOptions Dialect = new(LanguageVersion.CSharp13, DocumentationMode.None, SourceCodeKind.Script);
    static readonly EmitOptions Emitting = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    public static CSharpParseOptions ParseOptions => Dialect;

    public static CSharpCompilationOptions CompilationOptions(int number) => new(
        OutputKind.DynamicallyLinkedLibrary, scriptClassName: $"Submission#{number}", usings: Usings, allowUnsafe: true,
        nullableContextOptions: NullableContextOptions.Disable, concurrentBuild: false,
            metadataImportOptions: MetadataImportOptions.Public);

    public CSharpCompilation Compilation => compilation;

    /// <summary>Parses and binds code as the successor of <paramref name="previous"/>.</summary>
    /// <param name="stoppable">Whether its loops are to ask if they go on.</param>
    /// <exception cref="CellException">It does not compile.</exception>
    public static Submission Compile(string code, string place, int number, IEnumerable<MetadataReference> references,
        CSharpCompilation? previous, bool stoppable)
    {
        var tree = CSharpSyntaxTree.ParseText(Microsoft.CodeAnalysis.Text.SourceText.From(code, System.Text.Encoding.UTF8), Dialect, place);
        if (stoppable) tree = Checkpoints.In(tree);
        var compilation = CSharpCompilation.CreateScriptCompilation(
            $"cell-{number}", tree, references, CompilationOptions(number), previous, returnType: typeof(object));
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        return errors.Count == 0 ? new Submission(compilation, place) : throw Failure(errors, place);
    }

    /// <summary>Whether it ends in an expression whose value is to be shown.</summary>
    public bool HasValue { get; } = EndsInValue(compilation);

    /// <summary>Whether there is anything to run; usings alone only change what later pieces see.</summary>
    public bool HasCode { get; } = compilation.SyntaxTrees.Any(tree => ((CompilationUnitSyntax)tree.GetRoot()).Members.Count > 0);

    /// <summary>Whether later pieces can see anything of it.</summary>
    public bool Declares { get; } = compilation.SyntaxTrees.Any(tree => DeclaresAnything((CompilationUnitSyntax)tree.GetRoot()));

    /// <summary>Loads it; calling the result runs it.</summary>
    /// <exception cref="CellException">It compiles but no code can be made of it.</exception>
    public Func<object?[], Task<object?>> Load(AssemblyLoadContext context)
    {
        using var code = new MemoryStream();
        using var symbols = new MemoryStream();
        var made = compilation.Emit(code, symbols, options: Emitting);
        if (!made.Success) throw Failure([.. made.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)], place);
        (code.Position, symbols.Position) = (0, 0);
        var entry = compilation.GetEntryPoint(default)!;
        return context.LoadFromStream(code, symbols).GetType(entry.ContainingType.MetadataName)!
            .GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
    }

    static bool EndsInValue(CSharpCompilation compilation)
    {
        var tree = compilation.SyntaxTrees[0];
        var last = ((CompilationUnitSyntax)tree.GetRoot()).Members.LastOrDefault();
        if (last is not GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } statement })
            return false;
        return compilation.GetSemanticModel(tree).GetTypeInfo(statement.Expression).Type?.SpecialType != SpecialType.System_Void;
    }

    static bool DeclaresAnything(CompilationUnitSyntax unit) =>
        unit.Usings.Count > 0 || unit.Members.Any(member => member is not GlobalStatementSyntax statement || DeclaresVariables(statement));

    // An `out var` or a pattern's variable at the top of a cell is visible to later cells too.
    static bool DeclaresVariables(GlobalStatementSyntax statement) =>
        statement.DescendantNodes().Any(node => node is SingleVariableDesignationSyntax or LocalFunctionStatementSyntax);

    static CellException Failure(IReadOnlyList<Diagnostic> errors, string place)
    {
        var lines = errors
            .Select(error =>
                $"{place}, line {Line(error)}: {error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}")
            .ToList();
        return new CellException(place, Line(errors[0]), errors[0].Id,
            errors[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), lines);
    }

    static int Line(Diagnostic error) => error.Location.GetLineSpan().StartLinePosition.Line + 1;
}
