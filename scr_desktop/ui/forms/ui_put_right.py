# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'put_right.ui'
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
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_PutRight(object):
    def setupUi(self, PutRight):
        if not PutRight.objectName():
            PutRight.setObjectName(u"PutRight")
        PutRight.resize(640, 460)
        self.page = QVBoxLayout(PutRight)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(PutRight)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.which_row = QFormLayout()
        self.which_row.setObjectName(u"which_row")
        self.which_row.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.which_label = QLabel(PutRight)
        self.which_label.setObjectName(u"which_label")

        self.which_row.setWidget(0, QFormLayout.ItemRole.LabelRole, self.which_label)

        self.which = ChoiceEntry(PutRight)
        self.which.setObjectName(u"which")

        self.which_row.setWidget(0, QFormLayout.ItemRole.FieldRole, self.which)


        self.page.addLayout(self.which_row)

        self.detail = QPlainTextEdit(PutRight)
        self.detail.setObjectName(u"detail")
        self.detail.setTabChangesFocus(True)
        self.detail.setReadOnly(True)
        self.detail.setMinimumSize(QSize(0, 110))

        self.page.addWidget(self.detail)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.to_label = QLabel(PutRight)
        self.to_label.setObjectName(u"to_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.to_label)

        self.to = ChoiceEntry(PutRight)
        self.to.setObjectName(u"to")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.to)

        self.late_why_label = QLabel(PutRight)
        self.late_why_label.setObjectName(u"late_why_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.late_why_label)

        self.late_why = TextEntry(PutRight)
        self.late_why.setObjectName(u"late_why")
        self.late_why.setProperty(u"lines", 2)

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.late_why)

        self.why_label = QLabel(PutRight)
        self.why_label.setObjectName(u"why_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.why_label)

        self.why = TextEntry(PutRight)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"lines", 2)

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.why)


        self.page.addLayout(self.entries)

        self.follows = QLabel(PutRight)
        self.follows.setObjectName(u"follows")
        self.follows.setTextFormat(Qt.TextFormat.PlainText)
        self.follows.setWordWrap(True)
        self.follows.setProperty(u"role", u"muted")

        self.page.addWidget(self.follows)

        self.fault = QLabel(PutRight)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.cancel = QPushButton(PutRight)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(PutRight)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.which_label.setBuddy(self.which)
        self.to_label.setBuddy(self.to)
        self.late_why_label.setBuddy(self.late_why)
        self.why_label.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.which, self.detail)
        QWidget.setTabOrder(self.detail, self.to)
        QWidget.setTabOrder(self.to, self.late_why)
        QWidget.setTabOrder(self.late_why, self.why)
        QWidget.setTabOrder(self.why, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(PutRight)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(PutRight)
    # setupUi

    def retranslateUi(self, PutRight):
        PutRight.setWindowTitle(QCoreApplication.translate("PutRight", u"Put right", None))
        self.title.setText("")
        self.which_label.setText(QCoreApplication.translate("PutRight", u"&What was recorded wrongly", None))
#if QT_CONFIG(accessibility)
        self.detail.setAccessibleName(QCoreApplication.translate("PutRight", u"What was recorded", None))
#endif // QT_CONFIG(accessibility)
        self.to_label.setText(QCoreApplication.translate("PutRight", u"Where it &belongs", None))
        self.late_why_label.setText(QCoreApplication.translate("PutRight", u"Why it came la&te there", None))
        self.why_label.setText(QCoreApplication.translate("PutRight", u"Wh&y", None))
        self.follows.setText("")
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("PutRight", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("PutRight", u"Take it bac&k", None))
    # retranslateUi

