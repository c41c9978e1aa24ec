using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Mapping;

internal sealed class FigureMapping : IEntityTypeConfiguration<Figure>
{
    public void Configure(EntityTypeBuilder<Figure> builder)
    {
        builder.ToTable("Figures").HasKey(figure => figure.Key);
        builder.Property(figure => figure.Key).HasMaxLength(Content.Figures.FigureKey.MaxLength);
        builder.Property(figure => figure.Label).HasMaxLength(Widths.Title);
        builder.Property(figure => figure.Note).HasMaxLength(Widths.Title);
        builder.Property(figure => figure.Value).HasConversion<HundredthsConverter>().HasColumnName("ValueInHundredths");
        builder.Property(figure => figure.ValueTo).HasConversion<HundredthsConverter>().HasColumnName("ValueToInHundredths");
        builder
            .HasOne(figure => figure.Source)
            .WithMany(source => source.Figures)
            .HasForeignKey(figure => figure.SourceKey)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(figure => figure.History).WithOne(past => past.Figure).HasForeignKey(past => past.FigureKey);
    }
}

internal sealed class FigurePastMapping : IEntityTypeConfiguration<FigurePast>
{
    public void Configure(EntityTypeBuilder<FigurePast> builder)
    {
        builder.ToTable("FigureHistory").HasKey(past => new { past.FigureKey, past.Position });
        builder.Property(past => past.Note).HasMaxLength(Widths.Title);
        builder.Property(past => past.Value).HasConversion<HundredthsConverter>().HasColumnName("ValueInHundredths");
        builder.Property(past => past.ValueTo).HasConversion<HundredthsConverter>().HasColumnName("ValueToInHundredths");
        builder
            .HasOne(past => past.Source)
            .WithMany(source => source.PastFigures)
            .HasForeignKey(past => past.SourceKey)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ClaimMapping : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.ToTable("Claims").HasKey(claim => claim.Key);
        builder.Property(claim => claim.Key).HasMaxLength(Content.Slug.MaxLength);
        builder.Property(claim => claim.Question).HasMaxLength(Widths.Title);
        builder.Property(claim => claim.InShort).HasMaxLength(Widths.Title);
        builder.HasMany(claim => claim.Answers).WithOne(answer => answer.Claim).HasForeignKey(answer => answer.ClaimKey);
    }
}

internal sealed class ClaimAnswerMapping : IEntityTypeConfiguration<ClaimAnswer>
{
    public void Configure(EntityTypeBuilder<ClaimAnswer> builder)
    {
        builder.ToTable("ClaimAnswers").HasKey(answer => new { answer.ClaimKey, answer.Position });
        builder
            .HasOne(answer => answer.Source)
            .WithMany(source => source.Answers)
            .HasForeignKey(answer => answer.SourceKey)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TermMapping : IEntityTypeConfiguration<Term>
{
    public void Configure(EntityTypeBuilder<Term> builder)
    {
        builder.ToTable("Terms").HasKey(term => term.Key);
        builder.Property(term => term.Key).HasMaxLength(Content.Slug.MaxLength);
        builder.Property(term => term.Name).HasMaxLength(Widths.Title);
        builder.Property(term => term.ShortForm).HasMaxLength(Widths.Word);
        builder
            .HasOne(term => term.Source)
            .WithMany(source => source.Terms)
            .HasForeignKey(term => term.SourceKey)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(term => term.Forms).WithOne().HasForeignKey(form => form.TermKey);
        builder.HasMany(term => term.Related).WithOne().HasForeignKey(relation => relation.TermKey);
    }
}

internal sealed class TermFormMapping : IEntityTypeConfiguration<TermForm>
{
    public void Configure(EntityTypeBuilder<TermForm> builder) =>
        builder.ToTable("TermForms").HasKey(form => new { form.TermKey, form.Position });
}

internal sealed class TermRelationMapping : IEntityTypeConfiguration<TermRelation>
{
    public void Configure(EntityTypeBuilder<TermRelation> builder)
    {
        builder.ToTable("TermRelations").HasKey(relation => new { relation.TermKey, relation.Position });
        builder
            .HasOne(relation => relation.Related)
            .WithMany()
            .HasForeignKey(relation => relation.RelatedKey)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
