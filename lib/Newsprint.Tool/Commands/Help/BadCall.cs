using System.CommandLine;
using System.CommandLine.Parsing;

namespace Newsprint.Tool.Commands;

/// <summary>What is wrong with a call, in sentences: where, what was found, what was expected, what to do.</summary>
static class BadCall
{
    public static IEnumerable<string> Of(ParseResult call)
    {
        var command = call.CommandResult.Command;
        var sentences = Unknown(call).Concat(Missing(call)).ToArray();
        // What our own parsers say is such a sentence already.
        var others = call.Errors.Select(error => error.Message).Where(message => message.Contains("; expected", StringComparison.Ordinal));
        string[] all = [.. sentences.Concat(others).Distinct()];
        if (all.Length == 0) all = [.. call.Errors.Select(error => error.Message)];
        var words = Examples.Words(command);
        var place = command is RootCommand ? "" : $"{words[(words.IndexOf(' ') + 1)..]}: ";
        return all.Select(sentence => $"{place}{sentence}; '{words} --help' says more");
    }

    static IEnumerable<string> Unknown(ParseResult call)
    {
        var command = call.CommandResult.Command;
        // Behind an unknown command, no word can be known.
        foreach (var token in command.Subcommands.Count > 0 ? call.UnmatchedTokens.Take(1) : call.UnmatchedTokens)
            yield return $"found '{token}'; expected {(Near(token, Names(command)) is { } near ? $"perhaps {near}" : What(command, token))}";
    }

    /// <summary>The option that a word was perhaps meant to be; null when none is like it.</summary>
    public static string? Meant(SymbolResult result, string word) =>
        result.Parent is CommandResult { Command: var command } && Near(word, Names(command)) is { } near ? $"perhaps {near}" : null;

    static IEnumerable<string> Missing(ParseResult call)
    {
        var command = call.CommandResult.Command;
        if (command.Subcommands.Count > 0 && call.UnmatchedTokens.Count == 0)
            yield return $"found no command; expected {Listed(Shown(command))}";
        foreach (var argument in command.Arguments)
            if (argument.Arity.MinimumNumberOfValues > 0 && call.GetResult(argument) is not { Tokens.Count: > 0 })
                yield return $"found no {argument.Name}; expected {Said(argument)}";
        foreach (var option in command.Options)
            if (option.Required && call.GetResult(option) is not { Implicit: false })
                yield return $"found no {option.Name}; expected it: {Said(option)}";
            else if (call.GetResult(option) is { IdentifierTokenCount: > 1 } && option.Arity.MaximumNumberOfValues == 1)
                yield return $"found {option.Name} more than once; expected it once";
            else if (call.GetResult(option) is { Implicit: false, Tokens.Count: 0 } && option.Arity.MinimumNumberOfValues > 0)
                yield return $"{option.Name}: found nothing behind it; expected {Said(option)}";
    }

    static string What(Command command, string token) =>
        token.StartsWith('-') ? "an option of this command"
        : command.Subcommands.Count > 0 ? Listed(Shown(command))
        : command.Arguments.Count > 0 ? "no more than one " + command.Arguments[0].Name : "no word there";

    static IEnumerable<string> Names(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)))
            .SelectMany(option => option.Aliases.Append(option.Name)).Concat(Shown(command));

    static IEnumerable<string> Shown(Command command) => command.Subcommands.Where(one => !one.Hidden).Select(one => one.Name);

    static string Said(Symbol symbol) =>
        symbol.Description is { Length: > 1 } text ? $"{char.ToLowerInvariant(text[0])}{text[1..].TrimEnd('.')}" : symbol.Name;

    static string Listed(IEnumerable<string> names) => string.Join(", ", names);

    /// <summary>The known word that is one or two slips away; null when none is.</summary>
    static string? Near(string token, IEnumerable<string> known) =>
        known.Select(word => (word, slips: Slips(token, word)))
            .Where(pair => pair.slips <= Math.Min(2, token.Length / 3))
            .OrderBy(pair => pair.slips)
            .FirstOrDefault().word;

    /// <summary>How many letters to add, drop or change to make one word the other.</summary>
    static int Slips(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var before = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                (before, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, before + (one[i - 1] == other[j - 1] ? 0 : 1)));
        }
        return row[^1];
    }
}
