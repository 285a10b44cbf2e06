namespace Newsprint;

/// <summary>Text under a photograph, with its credit.</summary>
/// <param name="Joined">The text, credit included.</param>
/// <param name="Credit">The credit, such as <c>记者 齐岚森 摄/视觉重庆</c>; null when not printed.</param>
/// <param name="Dateline">The day the caption gives; null when it gives none.</param>
public sealed record Caption(JoinedText Joined, string? Credit, DateOnly? Dateline);
