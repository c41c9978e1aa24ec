using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Mapping;

internal sealed class RouteQuestionMapping : IEntityTypeConfiguration<RouteQuestion>
{
    public void Configure(EntityTypeBuilder<RouteQuestion> builder)
    {
        builder.ToTable("RouteQuestions").HasKey(question => question.Key);
        builder.Property(question => question.Key).HasMaxLength(Content.Slug.MaxLength);
        builder.Property(question => question.Question).HasMaxLength(Widths.Title);
        builder.Property(question => question.Hint).HasMaxLength(Widths.Title);
        builder.HasMany(question => question.Answers).WithOne().HasForeignKey(answer => answer.QuestionKey);
    }
}

internal sealed class RouteAnswerMapping : IEntityTypeConfiguration<RouteAnswer>
{
    public void Configure(EntityTypeBuilder<RouteAnswer> builder)
    {
        builder.ToTable("RouteAnswers").HasKey(answer => new { answer.QuestionKey, answer.Key });
        builder.Property(answer => answer.Key).HasMaxLength(Content.Slug.MaxLength);
        builder.Property(answer => answer.Text).HasMaxLength(Widths.Title);
        builder.Property(answer => answer.Hint).HasMaxLength(Widths.Title);
        builder.HasOne(answer => answer.InRole).WithMany().HasForeignKey(answer => answer.InRoleAddress).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class WorkQuestionMapping : IEntityTypeConfiguration<WorkQuestion>
{
    public void Configure(EntityTypeBuilder<WorkQuestion> builder)
    {
        builder.ToTable("WorkQuestions").HasKey(question => question.Key);
        builder.Property(question => question.Key).HasMaxLength(Content.Slug.MaxLength);
        builder.Property(question => question.Question).HasMaxLength(Widths.Title);
        builder.Property(question => question.Hint).HasMaxLength(Widths.Title);
        builder.HasMany(question => question.Answers).WithOne().HasForeignKey(answer => answer.QuestionKey);
    }
}

internal sealed class WorkAnswerMapping : IEntityTypeConfiguration<WorkAnswer>
{
    public void Configure(EntityTypeBuilder<WorkAnswer> builder)
    {
        builder.ToTable("WorkAnswers").HasKey(answer => new { answer.QuestionKey, answer.Key });
        builder.Property(answer => answer.Key).HasMaxLength(Content.Slug.MaxLength);
        builder.Property(answer => answer.Text).HasMaxLength(Widths.Title);
        builder.PrimitiveCollection(answer => answer.Likes).ElementType().HasConversion<string>();
        builder.PrimitiveCollection(answer => answer.Avoids).ElementType().HasConversion<string>();
    }
}
