# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'send_review.ui'
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

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.room.scroll import Scroll
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_SendReview(object):
    def setupUi(self, SendReview):
        if not SendReview.objectName():
            SendReview.setObjectName(u"SendReview")
        self.page = QVBoxLayout(SendReview)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SendReview)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(SendReview)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.scroll = Scroll(SendReview)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_inside = QWidget()
        self.scroll_inside.setObjectName(u"scroll_inside")
        self.scroll_column = QVBoxLayout(self.scroll_inside)
        self.scroll_column.setSpacing(12)
        self.scroll_column.setObjectName(u"scroll_column")
        self.gaps = QWidget(self.scroll_inside)
        self.gaps.setObjectName(u"gaps")

        self.scroll_column.addWidget(self.gaps)

        self.spacer_1 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_column.addItem(self.spacer_1)

        self.scroll.setWidget(self.scroll_inside)

        self.page.addWidget(self.scroll)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.sent_on_label = QLabel(SendReview)
        self.sent_on_label.setObjectName(u"sent_on_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.sent_on_label)

        self.sent_on = DateEntry(SendReview)
        self.sent_on.setObjectName(u"sent_on")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.sent_on)

        self.means_label = QLabel(SendReview)
        self.means_label.setObjectName(u"means_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.means_label)

        self.means = ChoiceEntry(SendReview)
        self.means.setObjectName(u"means")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.means)

        self.note_label = QLabel(SendReview)
        self.note_label.setObjectName(u"note_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = TextEntry(SendReview)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"lines", 1)

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.note)

        self.late = QLabel(SendReview)
        self.late.setObjectName(u"late")
        self.late.setTextFormat(Qt.TextFormat.PlainText)
        self.late.setWordWrap(True)

        self.entries.setWidget(3, QFormLayout.ItemRole.SpanningRole, self.late)

        self.late_why_label = QLabel(SendReview)
        self.late_why_label.setObjectName(u"late_why_label")

        self.entries.setWidget(4, QFormLayout.ItemRole.LabelRole, self.late_why_label)

        self.late_why = TextEntry(SendReview)
        self.late_why.setObjectName(u"late_why")
        self.late_why.setProperty(u"lines", 2)

        self.entries.setWidget(4, QFormLayout.ItemRole.FieldRole, self.late_why)


        self.page.addLayout(self.entries)

        self.fault = QLabel(SendReview)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_2)

        self.cancel = QPushButton(SendReview)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(SendReview)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.sent_on_label.setBuddy(self.sent_on)
        self.means_label.setBuddy(self.means)
        self.note_label.setBuddy(self.note)
        self.late_why_label.setBuddy(self.late_why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.scroll, self.sent_on)
        QWidget.setTabOrder(self.sent_on, self.means)
        QWidget.setTabOrder(self.means, self.note)
        QWidget.setTabOrder(self.note, self.late_why)
        QWidget.setTabOrder(self.late_why, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(SendReview)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(SendReview)
    # setupUi

    def retranslateUi(self, SendReview):
        SendReview.setWindowTitle(QCoreApplication.translate("SendReview", u"Sent to the Panel", None))
        self.title.setText("")
        self.about.setText("")
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("SendReview", u"What the check still finds", None))
#endif // QT_CONFIG(accessibility)
        self.sent_on_label.setText(QCoreApplication.translate("SendReview", u"Sent &on", None))
        self.means_label.setText(QCoreApplication.translate("SendReview", u"By what &means", None))
        self.note_label.setText(QCoreApplication.translate("SendReview", u"&Note", None))
        self.late.setText("")
        self.late_why_label.setText(QCoreApplication.translate("SendReview", u"Why it came &late", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("SendReview", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("SendReview", u"&Record it", None))
    # retranslateUi

