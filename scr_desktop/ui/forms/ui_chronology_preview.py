# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'chronology_preview.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QHeaderView, QLabel, QPlainTextEdit, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.line_entry import (LineEntry, QuickLine)
from scr_desktop.ui.tables.table_view import TableView

class Ui_ChronologyPreview(object):
    def setupUi(self, ChronologyPreview):
        if not ChronologyPreview.objectName():
            ChronologyPreview.setObjectName(u"ChronologyPreview")
        ChronologyPreview.resize(1120, 640)
        self.page = QVBoxLayout(ChronologyPreview)
        self.page.setSpacing(8)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(18, 18, 18, 18)
        self.title = QLabel(ChronologyPreview)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.notes = QLabel(ChronologyPreview)
        self.notes.setObjectName(u"notes")
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setWordWrap(True)
        self.notes.setProperty(u"role", u"warning")

        self.page.addWidget(self.notes)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.agency_label = QLabel(ChronologyPreview)
        self.agency_label.setObjectName(u"agency_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.agency_label)

        self.agency = LineEntry(ChronologyPreview)
        self.agency.setObjectName(u"agency")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.agency)

        self.source_label = QLabel(ChronologyPreview)
        self.source_label.setObjectName(u"source_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.source_label)

        self.source = QuickLine(ChronologyPreview)
        self.source.setObjectName(u"source")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.source)

        self.sheet_label = QLabel(ChronologyPreview)
        self.sheet_label.setObjectName(u"sheet_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.sheet_label)

        self.sheet = ChoiceEntry(ChronologyPreview)
        self.sheet.setObjectName(u"sheet")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.sheet)


        self.page.addLayout(self.entries)

        self.summary = QLabel(ChronologyPreview)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setProperty(u"role", u"muted")

        self.page.addWidget(self.summary)

        self.looking = QHBoxLayout()
        self.looking.setObjectName(u"looking")
        self.shown_label = QLabel(ChronologyPreview)
        self.shown_label.setObjectName(u"shown_label")

        self.looking.addWidget(self.shown_label)

        self.shown = ChoiceEntry(ChronologyPreview)
        self.shown.setObjectName(u"shown")

        self.looking.addWidget(self.shown)

        self.columns = QPushButton(ChronologyPreview)
        self.columns.setObjectName(u"columns")
        self.columns.setAutoDefault(False)

        self.looking.addWidget(self.columns)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.looking.addItem(self.spacer_1)


        self.page.addLayout(self.looking)

        self.lines = TableView(ChronologyPreview)
        self.lines.setObjectName(u"lines")

        self.page.addWidget(self.lines)

        self.details = QPlainTextEdit(ChronologyPreview)
        self.details.setObjectName(u"details")
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)

        self.page.addWidget(self.details)

        self.line_buttons = QHBoxLayout()
        self.line_buttons.setObjectName(u"line_buttons")
        self.correct = QPushButton(ChronologyPreview)
        self.correct.setObjectName(u"correct")
        self.correct.setAutoDefault(False)

        self.line_buttons.addWidget(self.correct)

        self.leave_out = QPushButton(ChronologyPreview)
        self.leave_out.setObjectName(u"leave_out")
        self.leave_out.setAutoDefault(False)

        self.line_buttons.addWidget(self.leave_out)

        self.take_back = QPushButton(ChronologyPreview)
        self.take_back.setObjectName(u"take_back")
        self.take_back.setAutoDefault(False)

        self.line_buttons.addWidget(self.take_back)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_buttons.addItem(self.spacer_2)


        self.page.addLayout(self.line_buttons)

        self.fault = QLabel(ChronologyPreview)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.progress = QProgressBar(ChronologyPreview)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.page.addWidget(self.progress)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_3)

        self.cancel = QPushButton(ChronologyPreview)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(ChronologyPreview)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

        self.page.setStretch(5, 4)
        self.page.setStretch(6, 2)
#if QT_CONFIG(shortcut)
        self.agency_label.setBuddy(self.agency)
        self.source_label.setBuddy(self.source)
        self.sheet_label.setBuddy(self.sheet)
        self.shown_label.setBuddy(self.shown)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.agency, self.source)
        QWidget.setTabOrder(self.source, self.sheet)
        QWidget.setTabOrder(self.sheet, self.shown)
        QWidget.setTabOrder(self.shown, self.columns)
        QWidget.setTabOrder(self.columns, self.lines)
        QWidget.setTabOrder(self.lines, self.details)
        QWidget.setTabOrder(self.details, self.correct)
        QWidget.setTabOrder(self.correct, self.leave_out)
        QWidget.setTabOrder(self.leave_out, self.take_back)
        QWidget.setTabOrder(self.take_back, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(ChronologyPreview)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(ChronologyPreview)
    # setupUi

    def retranslateUi(self, ChronologyPreview):
        ChronologyPreview.setWindowTitle(QCoreApplication.translate("ChronologyPreview", u"Read a chronology", None))
        self.title.setText("")
        self.notes.setText("")
        self.agency_label.setText(QCoreApplication.translate("ChronologyPreview", u"A&gency", None))
        self.agency.setPlaceholderText(QCoreApplication.translate("ChronologyPreview", u"Whose chronology this is", None))
        self.source_label.setText(QCoreApplication.translate("ChronologyPreview", u"&Source where the file names none", None))
        self.source.setPlaceholderText(QCoreApplication.translate("ChronologyPreview", u"For example: Health visiting record", None))
        self.sheet_label.setText(QCoreApplication.translate("ChronologyPreview", u"S&heet", None))
        self.summary.setText("")
        self.shown_label.setText(QCoreApplication.translate("ChronologyPreview", u"Sho&w", None))
        self.columns.setText(QCoreApplication.translate("ChronologyPreview", u"Co&lumns\u2026", None))
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("ChronologyPreview", u"Lines of the file as they were understood", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.details.setAccessibleName(QCoreApplication.translate("ChronologyPreview", u"The line as it stands and as it was understood", None))
#endif // QT_CONFIG(accessibility)
        self.correct.setText(QCoreApplication.translate("ChronologyPreview", u"C&orrect this line\u2026", None))
        self.leave_out.setText(QCoreApplication.translate("ChronologyPreview", u"Leave it o&ut\u2026", None))
        self.take_back.setText(QCoreApplication.translate("ChronologyPreview", u"&Take it back in", None))
        self.fault.setText("")
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("ChronologyPreview", u"How far the work is", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("ChronologyPreview", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("ChronologyPreview", u"&Bring in", None))
    # retranslateUi

