namespace Newsprint;

/// <summary>A project, programme, site or firm where a text names it, or points back to it.</summary>
/// <param name="Block">Index of its block.</param>
/// <param name="Span">Its characters in the block's text.</param>
/// <param name="Name">What it is called; empty where the text only points back (该厂).</param>
/// <param name="IsScheme">True for a programme, which keeps its subject through direct speech; false for a site or firm.</param>
readonly record struct ProjectName(int Block, TextSpan Span, string Name, bool IsScheme);
