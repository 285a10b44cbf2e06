using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Newsprint.Tool.Sessions;

/// <summary>Runs C# cells one after the other; each sees what those before it declared, referenced and imported.</summary>
/// <param name="folder">Where <c>#!import</c> and <c>#r</c> look for relative paths.</param>
sealed class Session(string folder)
{
    readonly LibraryContext _libraries = new();
    readonly List<MetadataReference> _references = [.. FrameworkReferences.All()];
    readonly HashSet<string> _referenced = [];
    readonly List<string> _sources = [];
    object?[] _states = new object?[64];
    CSharpCompilation? _previous;
    int _number;

    /// <summary>The code that later cells build on, in the order it ran; for completion.</summary>
    public IReadOnlyList<string> Sources => _sources;

    /// <summary>What cells may use now.</summary>
    public IReadOnlyList<MetadataReference> References => _references;

    /// <summary>Compiles and runs something, so that the first cell need not wait for the compiler to be loaded.</summary>
    public void Warm() => RunCode("0", "warm", _ => { }, default);

    /// <summary>Runs a cell to its end, on this thread.</summary>
    /// <param name="code">What the cell holds.</param>
    /// <param name="place">What to call it in errors, such as <c>cell 3</c>.</param>
    /// <param name="output">Where its outputs go.</param>
    /// <param name="interrupt">Stops it, in a busy loop too.</param>
    /// <exception cref="CellException">It does not compile, or it threw.</exception>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public void Run(string code, string place, ICellOutput output, CancellationToken interrupt = default)
    {
        using var console = ConsoleCapture.To(output);
        using var showing = Cells.ShowingOn(output, console);
        Run(code, place, 0, value =>
        {
            console.Flush();
            output.Result(Formatted.Of(value));
        }, interrupt);
    }

    void Run(string code, string place, int depth, Action<object?>? show, CancellationToken interrupt)
    {
        var parts = CellPart.Split(code, place);
        foreach (var part in parts)
        {
            if (part.Kind == CellPartKind.Import) Import(part, place, depth, interrupt);
            else if (part.Kind == CellPartKind.Reference) Reference(part, place);
            else RunCode(part.Text, place, ReferenceEquals(part, parts[^1]) ? show : null, interrupt);
        }
    }

    void Import(CellPart part, string place, int depth, CancellationToken interrupt)
    {
        var path = Path.GetFullPath(part.Text, folder);
        if (!File.Exists(path)) throw Missing(part, place, "imported file", "build the library first: dotnet build lib/Newsprint.Plotly");
        if (depth > 16)
            throw new CellException(place, part.Line, "Newsprint.ImportCycle", $"'{part.Text}' imports itself; expected files that end");
        Run(File.ReadAllText(path), Path.GetFileName(path), depth + 1, null, interrupt);
    }

    void Reference(CellPart part, string place)
    {
        var path = Path.GetFullPath(part.Text, folder);
        if (!File.Exists(path) && FrameworkReferences.Has(part.Text)) return;
        if (!File.Exists(path)) throw Missing(part, place, "assembly", "build it first, or correct its path");
        // The compiler would complain of it in every later cell.
        if (!LibraryContext.IsAssembly(path))
            throw new CellException(place, part.Line, "Newsprint.NoAssembly",
                $"found '{part.Text}', no .NET assembly; expected one; name the .dll that a project builds");
        if (_referenced.Add(path)) _references.AddRange(_libraries.Add(path));
    }

    static CellException Missing(CellPart part, string place, string what, string remedy) =>
        new(place, part.Line, "Newsprint.FileNotFound", $"found no file '{part.Text}'; expected the {what}; {remedy}");

    void RunCode(string code, string place, Action<object?>? show, CancellationToken interrupt)
    {
        var piece = Submission.Compile(code, place, ++_number, _references, _previous, interrupt.CanBeCanceled);
        // What declares nothing is forgotten when it has run, so that a session of many thousand cells does not grow.
        var context = piece.Declares ? _libraries : (AssemblyLoadContext)new PassingContext(_libraries);
        var run = piece.HasCode ? piece.Load(context) : null;
        if (piece.Declares) Keep(piece, code);
        if (run is not null) Execute(run, place, piece.HasValue ? show : null, interrupt);
        if (!piece.Declares) context.Unload();
    }

    void Execute(Func<object?[], Task<object?>> run, string place, Action<object?>? show, CancellationToken interrupt)
    {
        try
        {
            Interruptible.Run(() =>
            {
                // Waiting with the token: an abort alone does not wake a thread that waits for a task that never ends.
                var running = run(_states);
                Task.WaitAny([running], interrupt);
                var value = running.GetAwaiter().GetResult();
                show?.Invoke(value);
            }, interrupt);
        }
        catch (Exception thrown) when (!(thrown is OperationCanceledException && interrupt.IsCancellationRequested))
        {
            throw ThrownError.Of(thrown, place, folder);
        }
    }

    void Keep(Submission piece, string code)
    {
        _sources.Add(code);
        _previous = piece.Compilation;
        if (_number + 1 >= _states.Length) Array.Resize(ref _states, _states.Length * 2);
    }
}
