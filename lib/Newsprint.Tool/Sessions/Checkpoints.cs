using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Newsprint.Tool.Sessions;

/// <summary>Makes every loop, jump and body of a cell ask whether it is to go on; no line moves.</summary>
sealed class Checkpoints : CSharpSyntaxRewriter
{
    static readonly StatementSyntax Check =
        SyntaxFactory.ParseStatement($"global::{typeof(Interruption).FullName}.{nameof(Interruption.Check)}();");
    static readonly Checkpoints s_rewriter = new();

    /// <summary>The same code with checks; code that does not parse stays as it is.</summary>
    public static SyntaxTree In(SyntaxTree tree) => tree.GetDiagnostics().Any(found => found.Severity == DiagnosticSeverity.Error) ? tree
        : CSharpSyntaxTree.Create((CSharpSyntaxNode)s_rewriter.Visit(tree.GetRoot()), (CSharpParseOptions)tree.Options, tree.FilePath,
            System.Text.Encoding.UTF8);

    [return: NotNullIfNotNull(nameof(node))]
    public override SyntaxNode? Visit(SyntaxNode? node) => base.Visit(node) switch
    {
        WhileStatementSyntax loop => loop.WithStatement(Checked(loop.Statement)),
        DoStatementSyntax loop => loop.WithStatement(Checked(loop.Statement)),
        ForStatementSyntax loop => loop.WithStatement(Checked(loop.Statement)),
        CommonForEachStatementSyntax loop => loop.WithStatement(Checked(loop.Statement)),
        GotoStatementSyntax jump => Checked(jump),
        LocalFunctionStatementSyntax { Body: { } body } function => function.WithBody(Begun(body)),
        MethodDeclarationSyntax { Body: { } body } method => method.WithBody(Begun(body)),
        ParenthesizedLambdaExpressionSyntax { Block: { } block } lambda => lambda.WithBlock(Begun(block)),
        SimpleLambdaExpressionSyntax { Block: { } block } lambda => lambda.WithBlock(Begun(block)),
        var other => other,
    };

    static StatementSyntax Checked(StatementSyntax statement) =>
        statement is BlockSyntax block ? Begun(block) : SyntaxFactory.Block(Check, statement);

    static BlockSyntax Begun(BlockSyntax block) => block.WithStatements(block.Statements.Insert(0, Check));
}
