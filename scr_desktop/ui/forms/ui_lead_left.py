# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lead_left.ui'
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

from scr_desktop.ui.fields.date_entry import DateEntry

class Ui_LeadLeft(object):
    def setupUi(self, LeadLeft):
        if not LeadLeft.objectName():
            LeadLeft.setObjectName(u"LeadLeft")
        LeadLeft.resize(520, 200)
        self.page = QVBoxLayout(LeadLeft)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(LeadLeft)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(LeadLeft)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.until_on_label = QLabel(LeadLeft)
        self.until_on_label.setObjectName(u"until_on_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.until_on_label)

        self.until_on = DateEntry(LeadLeft)
        self.until_on.setObjectName(u"until_on")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.until_on)


        self.page.addLayout(self.entries)

        self.fault = QLabel(LeadLeft)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.gap_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page.addItem(self.gap_1)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.gap_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap_2)

        self.cancel = QPushButton(LeadLeft)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(LeadLeft)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.until_on_label.setBuddy(self.until_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.until_on, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(LeadLeft)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(LeadLeft)
    # setupUi

    def retranslateUi(self, LeadLeft):
        LeadLeft.setWindowTitle(QCoreApplication.translate("LeadLeft", u"Lead has left", None))
        self.title.setText("")
        self.about.setText(QCoreApplication.translate("LeadLeft", u"Nobody leads for the agency after this day until you record who does.", None))
        self.until_on_label.setText(QCoreApplication.translate("LeadLeft", u"&Last day", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("LeadLeft", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("LeadLeft", u"&Record the last day", None))
    # retranslateUi

