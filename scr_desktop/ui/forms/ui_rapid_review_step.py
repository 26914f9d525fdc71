# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rapid_review_step.ui'
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
from PySide6.QtWidgets import (QApplication, QFormLayout, QGroupBox, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_RapidReviewStep(object):
    def setupUi(self, RapidReviewStep):
        if not RapidReviewStep.objectName():
            RapidReviewStep.setObjectName(u"RapidReviewStep")
        self.column = QVBoxLayout(RapidReviewStep)
        self.column.setObjectName(u"column")
        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.what_label = QLabel(RapidReviewStep)
        self.what_label.setObjectName(u"what_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.what_label)

        self.what = TextEntry(RapidReviewStep)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"lines", 1)

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.what)

        self.owner_label = QLabel(RapidReviewStep)
        self.owner_label.setObjectName(u"owner_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.owner_label)

        self.owner = LineEntry(RapidReviewStep)
        self.owner.setObjectName(u"owner")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.owner)

        self.due_label = QLabel(RapidReviewStep)
        self.due_label.setObjectName(u"due_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.due_label)

        self.due = DateEntry(RapidReviewStep)
        self.due.setObjectName(u"due")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.due)


        self.column.addLayout(self.entries)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_1)

        self.remove = QPushButton(RapidReviewStep)
        self.remove.setObjectName(u"remove")

        self.buttons.addWidget(self.remove)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.what_label.setBuddy(self.what)
        self.owner_label.setBuddy(self.owner)
        self.due_label.setBuddy(self.due)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.what, self.owner)
        QWidget.setTabOrder(self.owner, self.due)
        QWidget.setTabOrder(self.due, self.remove)

        self.retranslateUi(RapidReviewStep)

        QMetaObject.connectSlotsByName(RapidReviewStep)
    # setupUi

    def retranslateUi(self, RapidReviewStep):
        self.what_label.setText(QCoreApplication.translate("RapidReviewStep", u"&What is to be done", None))
        self.owner_label.setText(QCoreApplication.translate("RapidReviewStep", u"B&y whom", None))
        self.due_label.setText(QCoreApplication.translate("RapidReviewStep", u"By w&hen", None))
        self.remove.setText(QCoreApplication.translate("RapidReviewStep", u"Remove", None))
        pass
    # retranslateUi

