using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Newsprint.Tool.Sessions;

/// <summary>Whether code can be run as it stands.</summary>
static class Completeness
{
    /// <summary>True when it is complete, false when more must follow, null when no more can mend it.</summary>
    public static bool? Of(string code)
    {
        var lines = code
            .ReplaceLineEndings("\n")
            .Split('\n')
            .Select(line => line.StartsWith("#!", StringComparison.Ordinal) || line.StartsWith("#r", StringComparison.Ordinal) ? "" : line);
        var tree = CSharpSyntaxTree.ParseText(string.Join('\n', lines), Submission.ParseOptions);
        if (!SyntaxFactory.IsCompleteSubmission(tree)) return false;
        return tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? null : true;
    }
}
