namespace Newsprint.Tool.Commands;

/// <summary>What the command says to the shell.</summary>
static class Exit
{
    public const int Success = 0;
    /// <summary>What was to be read was bad: a page, a notebook, a cell.</summary>
    public const int BadInput = 1;
    /// <summary>The words of the call were bad.</summary>
    public const int BadCall = 2;
}
