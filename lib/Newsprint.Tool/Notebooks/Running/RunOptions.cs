namespace Newsprint.Tool.Notebooks;

/// <summary>How notebooks are to be run.</summary>
sealed record RunOptions
{
    /// <summary>How long a cell may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(300);
    /// <summary>Go on after a cell that fails, and keep its error as its output.</summary>
    public bool AllowErrors { get; init; }
    /// <summary>How many notebooks run at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;
    /// <summary>The Chromium that draws pictures; null to look for one.</summary>
    public string? Chromium { get; init; }
    /// <summary>Draw every chart anew, those whose figure is unchanged too.</summary>
    public bool Redraw { get; init; }
}
