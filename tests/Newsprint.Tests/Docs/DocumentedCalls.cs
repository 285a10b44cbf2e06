using System.CommandLine;
using System.Text.RegularExpressions;
using Newsprint.Tool.Commands;

namespace Newsprint.Tests;

/// <summary>Calls of the command as documents and help show them, held against what the command takes.</summary>
static partial class DocumentedCalls
{
    const string FromSource = "dotnet run --project lib/Newsprint.Tool -- ";

    /// <summary>What is wrong with a call that could be typed as it stands.</summary>
    public static IEnumerable<string> Errors(string call) =>
        CommandLine.Root().Parse(Words(call)).Errors.Select(error => $"{call}: {error.Message}");

    /// <summary>What a sketch of a call names and the command does not have: <c>newsprint explain FILE --at LINE[:COL]</c>.</summary>
    public static IEnumerable<string> Unknown(string sketch)
    {
        Command command = CommandLine.Root();
        var options = command.Options.Where(option => option.Recursive).ToList();
        foreach (var word in Words(sketch).SelectMany(word => word.Split('|')).Select(word => word.Trim('[', ']', '…', '.', ',')))
        {
            if (command.Subcommands.FirstOrDefault(one => one.Name == word) is { } below) command = below;
            else if (word is ['-', _, ..]
                && !command.Options.Concat(options).Any(option => option.Name == word || option.Aliases.Contains(word)))
                yield return $"{sketch}: {word}";
            else if (command is RootCommand && word.Length > 0 && word[0] != '-' && char.IsLower(word[0])) yield return $"{sketch}: {word}";
        }
    }

    /// <summary>Whether a line calls the command, installed or from its source.</summary>
    public static bool IsCall(string line) =>
        line.StartsWith("newsprint ", StringComparison.Ordinal) || line.StartsWith(FromSource, StringComparison.Ordinal);

    /// <summary>The words of a call that a shell would hand over: without the program, comments, redirections.</summary>
    static string[] Words(string call)
    {
        var line = call.StartsWith(FromSource, StringComparison.Ordinal)
            ? call[FromSource.Length..]
            : call.StartsWith("newsprint", StringComparison.Ordinal)
            ? call["newsprint".Length..]
            : call;
        return [.. Word().Matches(Redirection().Replace(line, "")).Select(match => match.Value.Trim('\'', '"'))];
    }

    [GeneratedRegex(@"'[^']*'|""[^""]*""|[^\s]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s(#|>|2>|\|\s).*$")]
    private static partial Regex Redirection();
}
