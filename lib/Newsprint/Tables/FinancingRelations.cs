namespace Newsprint;

/// <summary>Money per household or firm.</summary>
/// <param name="Money">The sum.</param>
/// <param name="Count">How many share it, at the same time and place.</param>
/// <param name="Value">Sum by count, such as 元/户.</param>
/// <param name="Prior">The same a year before; null where either is unknown.</param>
public sealed record Average(FinancingRow Money, FinancingRow Count, Measured Value, Measured? Prior);

/// <summary>Money that moved other money (撬动, 带动).</summary>
/// <param name="Lever">What was put in.</param>
/// <param name="Moved">What it moved.</param>
/// <param name="Multiple">Moved by put in, a number without unit.</param>
public sealed record Leverage(FinancingRow Lever, FinancingRow Moved, Measured Multiple);

/// <summary>A line of credit and what was drawn of it.</summary>
/// <param name="Granted">The line.</param>
/// <param name="Drawn">What has arrived.</param>
/// <param name="Utilisation">Drawn in per cent of the line.</param>
/// <param name="Undrawn">Line minus drawn.</param>
public sealed record CreditLine(FinancingRow Granted, FinancingRow Drawn, Measured Utilisation, Measured Undrawn);
