using System.CommandLine;
using Newsprint.Tool.Commands;
using Xunit;

namespace Newsprint.Tests;

/// <summary>Every command shows how it is called, and what it shows can be said.</summary>
public class HelpTests
{
    /// <summary>Every command that a person may call.</summary>
    public static TheoryData<string> Commands => [.. All(CommandLine.Root()).Select(Examples.Words)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void ItsExamplesCanBeSaid(string words)
    {
        var examples = Examples.Of(words);
        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Empty(DocumentedCalls.Errors(example)));
        Assert.Contains(examples, example => example.StartsWith(words, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryOptionSaysWhatItIs() =>
        Assert.All(All(CommandLine.Root()).SelectMany(command => command.Options.Cast<Symbol>().Concat(command.Arguments)),
            symbol => Assert.NotEmpty(symbol.Description ?? ""));

    static IEnumerable<Command> All(Command command) => command.Subcommands.Where(one => !one.Hidden).SelectMany(All).Prepend(command);
}
