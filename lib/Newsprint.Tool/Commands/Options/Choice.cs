using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Newsprint.Tool.Commands;

/// <summary>What options and arguments take: one of a few words, files, a number of things.</summary>
static class Choice
{
    /// <summary>Takes these words alone, offers them to a shell, says so of another.</summary>
    public static void TakeOneOf<T>(this Option<T> option, params IEnumerable<string> words)
    {
        string[] all = [.. words];
        option.HelpName = string.Join('|', all);
        option.CompletionSources.Add(all);
        option.Validators.Add(result => Check(result, option.Name, result.Tokens, all));
    }

    /// <summary>Takes these words alone, offers them to a shell, says so of another.</summary>
    public static void TakeOneOf<T>(this Argument<T> argument, params IEnumerable<string> words)
    {
        string[] all = [.. words];
        argument.HelpName = string.Join('|', all);
        argument.CompletionSources.Add(all);
        argument.Validators.Add(result => Check(result, argument.Name, result.Tokens, all));
    }

    /// <summary>Takes files, and no option that was written wrong.</summary>
    public static Argument<T> TakeFiles<T>(this Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens
                .Select(token => token.Value)
                .Where(word => word.Length > 1 && word[0] == '-' && !File.Exists(word)))
                result.AddError($"found '{token}'; expected {BadCall.Meant(result, token) ?? $"{argument.Name}, or an option of this command"}");
        });
        return argument;
    }

    /// <summary>An option that takes a whole number, from 1 up.</summary>
    /// <param name="name">With its dashes.</param>
    /// <param name="description">One sentence for the help.</param>
    /// <param name="most">The largest it takes.</param>
    /// <param name="otherwise">The number when it is not given.</param>
    public static Option<int> Count(string name, string description, int most, int otherwise) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => otherwise,
        CustomParser = argument =>
        {
            if (int.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1
                && count <= most)
                return count;
            argument.AddError($"{name}: found '{argument.Tokens[0].Value}'; expected a number from 1 to {most}");
            return otherwise;
        },
    };

    /// <summary>
    /// The word behind an option, for a check of the whole call; null where there is none, or several: that is an error of its own.
    /// </summary>
    public static string? Word(this CommandResult call, Option option) =>
        call.GetResult(option)?.Tokens is [{ Value: var word }] ? word : null;

    static void Check(SymbolResult result, string name, IEnumerable<Token> tokens, string[] words)
    {
        foreach (var token in tokens.Where(token => !words.Contains(token.Value)))
            result.AddError($"{name}: found '{token.Value}'; expected {string.Join(" or ", words)}");
    }
}
