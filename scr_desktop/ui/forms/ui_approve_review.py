# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'approve_review.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_ApproveReview(object):
    def setupUi(self, ApproveReview):
        if not ApproveReview.objectName():
            ApproveReview.setObjectName(u"ApproveReview")
        self.page = QVBoxLayout(ApproveReview)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(ApproveReview)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(ApproveReview)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.approved_label = QLabel(ApproveReview)
        self.approved_label.setObjectName(u"approved_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.approved_label)

        self.approved = ChoiceEntry(ApproveReview)
        self.approved.setObjectName(u"approved")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.approved)

        self.by_label = QLabel(ApproveReview)
        self.by_label.setObjectName(u"by_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.by_label)

        self.by = LineEntry(ApproveReview)
        self.by.setObjectName(u"by")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.by)

        self.on_label = QLabel(ApproveReview)
        self.on_label.setObjectName(u"on_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.on_label)

        self.on = DateEntry(ApproveReview)
        self.on.setObjectName(u"on")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.on)

        self.note_label = QLabel(ApproveReview)
        self.note_label.setObjectName(u"note_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = TextEntry(ApproveReview)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"lines", 2)

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.note)


        self.page.addLayout(self.entries)

        self.fault = QLabel(ApproveReview)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page.addItem(self.spacer_1)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_2)

        self.cancel = QPushButton(ApproveReview)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(ApproveReview)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.approved_label.setBuddy(self.approved)
        self.by_label.setBuddy(self.by)
        self.on_label.setBuddy(self.on)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.approved, self.by)
        QWidget.setTabOrder(self.by, self.on)
        QWidget.setTabOrder(self.on, self.note)
        QWidget.setTabOrder(self.note, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(ApproveReview)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(ApproveReview)
    # setupUi

    def retranslateUi(self, ApproveReview):
        ApproveReview.setWindowTitle(QCoreApplication.translate("ApproveReview", u"Record the approval", None))
        self.title.setText("")
        self.about.setText("")
        self.approved_label.setText(QCoreApplication.translate("ApproveReview", u"&Approved?", None))
        self.by_label.setText(QCoreApplication.translate("ApproveReview", u"&By", None))
        self.on_label.setText(QCoreApplication.translate("ApproveReview", u"&Day", None))
        self.note_label.setText(QCoreApplication.translate("ApproveReview", u"&Note", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("ApproveReview", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("ApproveReview", u"&Record it", None))
    # retranslateUi

