# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'issue_letter.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.text_entry import TextEntry
from scr_desktop.ui.room.scroll import Scroll

class Ui_IssueLetter(object):
    def setupUi(self, IssueLetter):
        if not IssueLetter.objectName():
            IssueLetter.setObjectName(u"IssueLetter")
        self.page = QVBoxLayout(IssueLetter)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(IssueLetter)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(IssueLetter)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.scroll = Scroll(IssueLetter)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet = QWidget()
        self.sheet.setObjectName(u"sheet")
        self.entries = QFormLayout(self.sheet)
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.entries.setHorizontalSpacing(14)
        self.entries.setContentsMargins(0, -1, 10, -1)
        self.to_label = QLabel(self.sheet)
        self.to_label.setObjectName(u"to_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.to_label)

        self.to = TextEntry(self.sheet)
        self.to.setObjectName(u"to")
        self.to.setProperty(u"lines", 3)

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.to)

        self.references_label = QLabel(self.sheet)
        self.references_label.setObjectName(u"references_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.references_label)

        self.references = TextEntry(self.sheet)
        self.references.setObjectName(u"references")
        self.references.setProperty(u"lines", 2)

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.references)

        self.subject_label = QLabel(self.sheet)
        self.subject_label.setObjectName(u"subject_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.subject_label)

        self.subject = LineEntry(self.sheet)
        self.subject.setObjectName(u"subject")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.subject)

        self.paragraphs_label = QLabel(self.sheet)
        self.paragraphs_label.setObjectName(u"paragraphs_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.paragraphs_label)

        self.paragraphs = TextEntry(self.sheet)
        self.paragraphs.setObjectName(u"paragraphs")
        self.paragraphs.setProperty(u"lines", 10)

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.paragraphs)

        self.paragraphs_about = QLabel(self.sheet)
        self.paragraphs_about.setObjectName(u"paragraphs_about")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.paragraphs_about.sizePolicy().hasHeightForWidth())
        self.paragraphs_about.setSizePolicy(sizePolicy)
        self.paragraphs_about.setTextFormat(Qt.TextFormat.PlainText)
        self.paragraphs_about.setWordWrap(True)
        self.paragraphs_about.setProperty(u"role", u"muted")

        self.entries.setWidget(4, QFormLayout.ItemRole.FieldRole, self.paragraphs_about)

        self.enclosures_label = QLabel(self.sheet)
        self.enclosures_label.setObjectName(u"enclosures_label")

        self.entries.setWidget(5, QFormLayout.ItemRole.LabelRole, self.enclosures_label)

        self.enclosures = TextEntry(self.sheet)
        self.enclosures.setObjectName(u"enclosures")
        self.enclosures.setProperty(u"lines", 2)

        self.entries.setWidget(5, QFormLayout.ItemRole.FieldRole, self.enclosures)

        self.copies_label = QLabel(self.sheet)
        self.copies_label.setObjectName(u"copies_label")

        self.entries.setWidget(6, QFormLayout.ItemRole.LabelRole, self.copies_label)

        self.copies = TextEntry(self.sheet)
        self.copies.setObjectName(u"copies")
        self.copies.setProperty(u"lines", 1)

        self.entries.setWidget(6, QFormLayout.ItemRole.FieldRole, self.copies)

        self.signed_label = QLabel(self.sheet)
        self.signed_label.setObjectName(u"signed_label")

        self.entries.setWidget(7, QFormLayout.ItemRole.LabelRole, self.signed_label)

        self.signed = TextEntry(self.sheet)
        self.signed.setObjectName(u"signed")
        self.signed.setProperty(u"lines", 1)

        self.entries.setWidget(7, QFormLayout.ItemRole.FieldRole, self.signed)

        self.why_label = QLabel(self.sheet)
        self.why_label.setObjectName(u"why_label")

        self.entries.setWidget(8, QFormLayout.ItemRole.LabelRole, self.why_label)

        self.why = TextEntry(self.sheet)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"lines", 2)

        self.entries.setWidget(8, QFormLayout.ItemRole.FieldRole, self.why)

        self.scroll.setWidget(self.sheet)

        self.page.addWidget(self.scroll)

        self.fault = QLabel(IssueLetter)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.again = QPushButton(IssueLetter)
        self.again.setObjectName(u"again")
        self.again.setAutoDefault(False)

        self.buttons.addWidget(self.again)

        self.saved = QLabel(IssueLetter)
        self.saved.setObjectName(u"saved")
        self.saved.setTextFormat(Qt.TextFormat.PlainText)
        self.saved.setProperty(u"role", u"muted")

        self.buttons.addWidget(self.saved)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.later = QPushButton(IssueLetter)
        self.later.setObjectName(u"later")
        self.later.setAutoDefault(False)

        self.buttons.addWidget(self.later)

        self.go_on = QPushButton(IssueLetter)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.to_label.setBuddy(self.to)
        self.references_label.setBuddy(self.references)
        self.subject_label.setBuddy(self.subject)
        self.paragraphs_label.setBuddy(self.paragraphs)
        self.enclosures_label.setBuddy(self.enclosures)
        self.copies_label.setBuddy(self.copies)
        self.signed_label.setBuddy(self.signed)
        self.why_label.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.to, self.references)
        QWidget.setTabOrder(self.references, self.subject)
        QWidget.setTabOrder(self.subject, self.paragraphs)
        QWidget.setTabOrder(self.paragraphs, self.enclosures)
        QWidget.setTabOrder(self.enclosures, self.copies)
        QWidget.setTabOrder(self.copies, self.signed)
        QWidget.setTabOrder(self.signed, self.why)
        QWidget.setTabOrder(self.why, self.go_on)
        QWidget.setTabOrder(self.go_on, self.later)
        QWidget.setTabOrder(self.later, self.again)

        self.retranslateUi(IssueLetter)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(IssueLetter)
    # setupUi

    def retranslateUi(self, IssueLetter):
        IssueLetter.setWindowTitle(QCoreApplication.translate("IssueLetter", u"Write and issue", None))
        self.title.setText("")
        self.about.setText(QCoreApplication.translate("IssueLetter", u"The program proposes these words; change what you like. Letterhead, date and marking are added on the paper.", None))
        self.to_label.setText(QCoreApplication.translate("IssueLetter", u"&To, with address", None))
        self.references_label.setText(QCoreApplication.translate("IssueLetter", u"&References, one a line", None))
        self.subject_label.setText(QCoreApplication.translate("IssueLetter", u"S&ubject", None))
        self.paragraphs_label.setText(QCoreApplication.translate("IssueLetter", u"&Words", None))
        self.paragraphs_about.setText(QCoreApplication.translate("IssueLetter", u"An empty line begins a paragraph; a line that begins with \u201c- \u201d is an item of a list.", None))
        self.enclosures_label.setText(QCoreApplication.translate("IssueLetter", u"&Enclosed, one a line", None))
        self.copies_label.setText(QCoreApplication.translate("IssueLetter", u"&Copy to, one a line", None))
        self.signed_label.setText(QCoreApplication.translate("IssueLetter", u"&Signed by, one a line", None))
        self.why_label.setText(QCoreApplication.translate("IssueLetter", u"Wh&y it is issued again", None))
        self.fault.setText("")
        self.again.setText(QCoreApplication.translate("IssueLetter", u"&Begin again from the draft\u2026", None))
        self.saved.setText("")
        self.later.setText(QCoreApplication.translate("IssueLetter", u"&Keep it for later", None))
        self.go_on.setText(QCoreApplication.translate("IssueLetter", u"&Preview and issue\u2026", None))
    # retranslateUi

