using System.CommandLine;

namespace Newsprint.Tool;

/// <summary>How much the command says on standard error, beside what went wrong.</summary>
static class Voice
{
    /// <summary>Say more.</summary>
    public static Option<bool> Verbose { get; } = new("--verbose", "-v")
    {
        Description = "Say more on standard error: what was read of each page, and where in the program a failure arose.",
        Recursive = true,
    };

    /// <summary>Say less.</summary>
    public static Option<bool> Quiet { get; } = new("--quiet",
        "-q")
    { Description = "Say nothing on standard error but what went wrong: no notes, no progress.", Recursive = true };

    public static bool IsVerbose { get; private set; }
    public static bool IsQuiet { get; private set; }

    /// <summary>Takes from the call how much to say.</summary>
    public static void Set(ParseResult call) => (IsVerbose, IsQuiet) = (call.GetValue(Verbose), call.GetValue(Quiet));

    /// <summary>Says what could not be read as it stood, unless that is not wanted.</summary>
    public static void Say(Note note)
    {
        if (!IsQuiet) Console.Error.WriteLine(Terminal.Line(note.ToString()));
    }

    /// <summary>Says what only a curious person wants to know.</summary>
    public static void Tell(FormattableString detail)
    {
        if (IsVerbose) Console.Error.WriteLine(Terminal.Line(FormattableString.Invariant(detail)));
    }
}
