using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;

namespace Newsprint.Tool.Sessions;

/// <summary>Completes and explains code that would run next in a session.</summary>
sealed class Editor(Session session)
{
    const int Most = 500;
    readonly AdhocWorkspace _workspace = new(MefHostServices.DefaultHost);

    /// <summary>What could stand at an offset, and the offset that it would replace from.</summary>
    public (IReadOnlyList<(string Text, string Kind)> Items, int From) Complete(string code, int at)
    {
        var document = Document(code);
        var service = CompletionService.GetService(document);
        var list = service?.GetCompletionsAsync(document, at).GetAwaiter().GetResult();
        if (list is null || list.ItemsList.Count == 0) return ([], at);
        var typed = code[list.Span.Start..at];
        var items = list.ItemsList.Where(item => item.FilterText.StartsWith(typed, StringComparison.OrdinalIgnoreCase)).Take(Most);
        return ([.. items.Select(item => (item.DisplayText, item.Tags.FirstOrDefault()?.ToLowerInvariant() ?? "")).Distinct()],
            list.Span.Start);
    }

    /// <summary>What stands at an offset: its signature and what its documentation says; null for nothing.</summary>
    public string? Inspect(string code, int at)
    {
        var document = Document(code);
        var service = QuickInfoService.GetService(document);
        // Just past a name means the name.
        var info = service?.GetQuickInfoAsync(document, at).GetAwaiter().GetResult()
            ?? service?.GetQuickInfoAsync(document, Math.Max(0, at - 1)).GetAwaiter().GetResult();
        return info is null ? null : string.Join('\n', info.Sections.Select(section => section.Text));
    }

    // A chain of submissions as the session has it; what ran before stays as it was built.
    Document Document(string code)
    {
        var solution = _workspace.CurrentSolution;
        ProjectId? previous = null;
        foreach (var (source, i) in session.Sources.Select((source, i) => (source, i)))
        {
            var id = _projects.ElementAtOrDefault(i);
            if (id is null) _projects.Add(id = Add(ref solution, source, i, previous).ProjectId);
            previous = id;
        }
        _workspace.TryApplyChanges(solution);
        var last = Add(ref solution, string.Join('\n', code.Split('\n').Select(Blank)), session.Sources.Count, previous);
        return solution.GetDocument(last)!;
    }

    readonly List<ProjectId> _projects = [];

    DocumentId Add(ref Solution solution, string source, int number, ProjectId? previous)
    {
        var id = ProjectId.CreateNewId();
        var project = ProjectInfo.Create(id, VersionStamp.Default, $"cell-{number}", $"cell-{number}", LanguageNames.CSharp,
            compilationOptions: Submission.CompilationOptions(number),
                parseOptions: Submission.ParseOptions.WithDocumentationMode(DocumentationMode.Parse),
            metadataReferences: session.References, isSubmission: true,
            projectReferences: previous is null ? [] : [new ProjectReference(previous)]);
        var document = DocumentId.CreateNewId(id);
        solution = solution.AddProject(project).AddDocument(document, "cell.csx", source);
        return document;
    }

    // A session's own commands, out of the compiler's sight with every offset kept.
    static string Blank(string line) => line.StartsWith("#!", StringComparison.Ordinal) ? new string(' ', line.Length) : line;
}
